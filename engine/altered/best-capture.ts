import { MAX_CAPTURE_LETTERS, MIN_CAPTURE_LETTERS } from '../limits';
import type { Rows } from './rows';

/**
 * How many letters of the page a placeholder best stands for, within a clause; 0 for none.
 *
 * @param i how many letters of the page have been read
 * @param pageAt which letter of the page was read as the i-th
 * @param scoreBefore what the alignment is worth before so many letters are captured
 */
export function bestCapture(
  { hasGap }: Rows,
  i: number,
  pageAt: (i: number) => number,
  scoreBefore: (letters: number) => number,
): number {
  let best = 0;
  for (let length = MIN_CAPTURE_LETTERS; length <= Math.min(MAX_CAPTURE_LETTERS, i); length++) {
    const [a, b] = [pageAt(i), pageAt(i - length + 1)];
    for (let at = Math.min(a, b) + 1; at <= Math.max(a, b); at++) if (hasGap(at)) return best;
    if (best === 0 || scoreBefore(length) > scoreBefore(best)) best = length;
  }
  return best;
}
