/** @returns whether a line is one of a table of contents, as it is printed: dots that lead to a page's number. */
export function hasLeaders(text: string): boolean {
  return (
    /\d$/u.test(text) && /(?:[.．·•‥]\s?){4,}\s{0,4}\d{1,4}$|…{2,}\s{0,4}\d{1,4}$/u.test(text.slice(-200))
  );
}
