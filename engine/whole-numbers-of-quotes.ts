import { restOfNumber, withoutNumber } from './altered/number-edges';
import { PageMarks } from './altered/page-marks';
import { boundsOf, rowsOf } from './altered/rows';
import { isNumberClass } from './class-table';
import type { QuoteHit } from './find-quotes';
import type { IndexParts } from './index-format';
import type { LetterBuffer } from './letter-buffer';
import { MIN_QUOTE_LETTERS } from './limits';
import { longestRun } from './run-index';

/** Of a run that stands in many places only so many are asked how the number goes on there. */
const MAX_ASKED = 8;

/**
 * A verbatim run ends where the letters differ, also in the middle of a number: 增长12 of 增长12.9% and 增长12.7%. Nobody has quoted that
 * 12.
 *
 * @returns the runs without such pieces of a number; those without too little left
 */
export function withWholeNumbers(
  index: IndexParts,
  buffer: LetterBuffer,
  quotes: readonly QuoteHit[],
): QuoteHit[] {
  const { letters } = buffer;
  const isSuspect = ({ start, end }: QuoteHit) =>
    [start - 1, start, end - 1, end].some((at) => at >= 0 && isNumberClass(letters[at] ?? 0));
  // Most runs have no number near their ends: nothing has to be made for those.
  if (!quotes.some(isSuspect)) return [...quotes];
  const rows = rowsOf(index, buffer, new PageMarks(buffer));
  return quotes.flatMap((quote) => {
    if (!isSuspect(quote)) return quote;
    const { low, high, length } = quote.at;
    const places = index.runs.order.subarray(low, Math.min(high, low + MAX_ASKED));
    let { start, end } = quote;
    for (const side of ['start', 'end'] as const) {
      const stepAt = (source: number) => ({
        op: 'same' as const,
        page: quote.start,
        pageEnd: quote.end,
        source,
        sourceEnd: source + length,
        marked: false,
      });
      const isCut = places.every((at) => restOfNumber(rows, boundsOf(index, buffer, at), stepAt(at), side));
      if (!isCut) continue;
      const whole = withoutNumber(letters, stepAt(places[0]!), side);
      if (side === 'start') start = whole.page;
      else end = whole.pageEnd;
    }
    if (start === quote.start && end === quote.end) return quote;
    if (end - start < MIN_QUOTE_LETTERS) return [];
    return { start, end, at: longestRun(index.runs, letters, start, buffer.length, end - start) };
  });
}
