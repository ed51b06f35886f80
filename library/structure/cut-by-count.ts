import type { PageLine } from './page-lines';

/** Fewer characters than this less than the longest line has: full, or a last line by accident. */
const NEARLY_FULL = 4;
const FEWEST = 4;
const SHARE = 0.6;

/**
 * @returns whether a program cut the lines after so many characters, whatever their width: no line is longer, and most of
 *   the long ones are just as long. Who sets by width has longer lines where there are figures; where there are none,
 *   counting comes to the same.
 */
export function isCutByCount(lines: readonly PageLine[]): boolean {
  const lengths = lines.flatMap(({ text, set, blank }) => (set || blank ? [] : [text.trimEnd().length]));
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const long = lengths.filter((length) => length > longest - NEARLY_FULL);
  const full = long.filter((length) => length === longest).length;
  return full >= FEWEST && full >= long.length * SHARE;
}
