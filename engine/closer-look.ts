import type { AlteredHit } from './altered/find-altered';
import { restOfNumber } from './altered/number-edges';
import { isVerbatim } from './altered/piece';
import type { Box, Rows } from './altered/rows';
import { isChange, type Step } from './altered/step';
import type { QuoteHit } from './find-quotes';
import { MIN_QUOTE_LETTERS } from './limits';

/**
 * What is seen of passages only by those who look twice. The extension's pages do; into web pages goes no more code than must, and
 * there a mark that ends a digit early does no harm.
 */
export interface CloserLook {
  restOfNumber(rows: Rows, bounds: Box, edge: Step, side: 'start' | 'end'): Box | undefined;
  explainsMore(steps: readonly Step[], box: Box): boolean;
  withoutRepetitions(
    bounds: Box,
    hit: AlteredHit,
    before: AlteredHit | undefined,
    after: AlteredHit | undefined,
  ): Box;
  isVerbatimElsewhere(hit: AlteredHit, quotes: readonly QuoteHit[]): boolean;
}

export const CLOSER_LOOK: CloserLook = {
  restOfNumber,
  explainsMore,
  withoutRepetitions,
  isVerbatimElsewhere,
};

/** What stands as it should is in no other order, though the source may say some of it twice. */
function explainsMore(steps: readonly Step[], { page, pageEnd }: Box): boolean {
  const known = steps.reduce((sum, step) => {
    const both = Math.min(step.pageEnd, pageEnd) - Math.max(step.page, page);
    return step.op === 'same' ? sum + Math.max(0, both) : sum;
  }, 0);
  return known < pageEnd - page;
}

/** A sentence that is said twice is not half of it in another order: of a neighbour that has the same letters nothing is taken. */
function withoutRepetitions(
  bounds: Box,
  hit: AlteredHit,
  before: AlteredHit | undefined,
  after: AlteredHit | undefined,
): Box {
  const repeats = (other: AlteredHit) =>
    isVerbatim(other) && other.source <= hit.source && hit.sourceEnd <= other.sourceEnd;
  return {
    ...bounds,
    page: before && repeats(before) ? before.pageEnd : bounds.page,
    pageEnd: after && repeats(after) ? after.page : bounds.pageEnd,
  };
}

/** A run that holds all of a passage, or nearly all, or most with all that differs and what is around, is the better account of it. */
function isVerbatimElsewhere(hit: AlteredHit, quotes: readonly QuoteHit[]): boolean {
  if (isVerbatim(hit)) return false;
  const length = hit.pageEnd - hit.page;
  for (let i = firstEndingBehind(quotes, hit.page); i < quotes.length; i++) {
    const { start, end } = quotes[i]!;
    if (start >= hit.pageEnd) return false;
    const shared = Math.min(end, hit.pageEnd) - Math.max(start, hit.page);
    if (shared * 10 >= length * 9 && end - start > hit.same) return true;
    if (isVerbatimAround(hit, quotes[i]!)) return true;
  }
  return false;
}

/** Runs are in order, and none holds another. */
function firstEndingBehind(quotes: readonly QuoteHit[], letter: number): number {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (quotes[middle]!.end <= letter) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a run holds most of a passage, with all that differs and what is around. */
function isVerbatimAround(hit: AlteredHit, { start, end }: QuoteHit): boolean {
  const changes = hit.steps.filter(isChange);
  const shared = Math.min(end, hit.pageEnd) - Math.max(start, hit.page);
  return (
    changes.length > 0 &&
    shared * 4 >= (hit.pageEnd - hit.page) * 3 &&
    changes.every(
      ({ page, pageEnd }) =>
        start <= Math.max(hit.page, page - MIN_QUOTE_LETTERS) &&
        end >= Math.min(hit.pageEnd, pageEnd + MIN_QUOTE_LETTERS) &&
        // What was left out at an end is in no run that ends there.
        (page < pageEnd || (start < page && pageEnd < end)),
    )
  );
}
