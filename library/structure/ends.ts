const CLOSERS = '”’"\'）」』)》〉】〕]';

/** @returns whether a sentence may end here: its mark, with the quotation marks and brackets that follow it. */
export function endsSentence(text: string): boolean {
  return '。！？!?…．.'.includes(lastMark(text));
}

/** @returns whether a paragraph may end here: as a sentence does, or before an enumeration, or as an item of one. */
export function endsStretch(text: string): boolean {
  return '。！？!?…．.；;：:'.includes(lastMark(text));
}

/** @returns whether a sentence ends before the end of the text. */
export function hasInnerSentenceEnd(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end -= 1;
  return /[。！？；]|[!?;](?!$)/u.test(text.slice(0, Math.max(end - 1, 0)));
}

/** The last character but closing marks; a space, which is no mark, for an empty text. */
function lastMark(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end -= 1;
  return text.charAt(end - 1) || ' ';
}
