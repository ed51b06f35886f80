import { quotationPairs } from './quoted-text';

/** Characters of no text (Unicode keeps them free): a typewriter mark that opens or closes, double and single. */
const DOUBLE = ['\ufdd0', '\ufdd1'] as const;
const SINGLE = ['\ufdd2', '\ufdd3'] as const;

/** All that opens, for a character class. */
export const TYPEWRITER_OPENING = DOUBLE[0] + SINGLE[0];
export const TYPEWRITER_CLOSING = DOUBLE[1] + SINGLE[1];

/**
 * A typewriter mark doesn't say whether it opens or closes. While a text is mended, it does.
 * @returns a text of the same length with such marks in place of those that are in pairs
 */
export function tellMarks(text: string): string {
  if (!/["＂'＇]/u.test(text)) return text;
  const units = text.split('');
  for (const { start, end } of quotationPairs(text)) {
    if (!/["＂]/u.test(units[start - 1]!)) continue;
    [units[start - 1], units[end]] = DOUBLE;
  }
  const single = [...units.keys()].filter((at) => /['＇]/u.test(units[at]!) && !isApostrophe(text, at));
  for (let i = 0; i + 1 < single.length; i += 2) [units[single[i]!], units[single[i + 1]!]] = SINGLE;
  return units.join('');
}

/** @param text that the marks are from: it says how wide they are */
export function untellMarks(told: string, text: string): string {
  const [double, single] = [text.includes('＂') ? '＂' : '"', text.includes('＇') ? '＇' : "'"];
  return told.replace(/[\ufdd0\ufdd1]/gu, double).replace(/[\ufdd2\ufdd3]/gu, single);
}

function isApostrophe(text: string, at: number): boolean {
  return /[A-Za-z]/u.test(text[at - 1] ?? '') && /[A-Za-z]/u.test(text[at + 1] ?? '');
}
