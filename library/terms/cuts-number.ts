const NUMERAL = /[\d〇零一二三四五六七八九十百千万亿]/u;

const ORDINAL = /第[\d〇零一二三四五六七八九十百]{1,6}$/u;

/**
 * @returns whether a piece of a text begins or ends within a number, or between an ordinal and what it counts: 委员会第二十
 *   and 一次会议 of 委员会第二十一次会议, 天 of 第一天.
 */
export function cutsNumber(text: string, start: number, end: number): boolean {
  const isNumeral = (at: number) => NUMERAL.test(text.charAt(at));
  return (
    (isNumeral(start) && (isNumeral(start - 1) || text.charAt(start - 1) === '第')) ||
    (isNumeral(end - 1) && isNumeral(end)) ||
    (isNumeral(start - 1) && ORDINAL.test(text.slice(Math.max(0, start - 7), start)))
  );
}
