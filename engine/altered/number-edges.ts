import { isNumberClass } from '../class-table';
import { MAX_CLAUSE_REST } from '../limits';
import type { Box, Rows } from './rows';
import type { Step } from './step';

/** So few letters before a number, at the head of a clause, and the start of the number are the same by chance: 到20|27年. */
const MIN_LEAD = 3;

type Side = 'start' | 'end';

/** What of numbers at an edge has to be known; letters by their places in the two rows. */
export type NumberRows = Pick<Rows, 'page' | 'source' | 'hasGap' | 'isSourceBreak'>;

/**
 * A number is one as a whole: what ends in the middle of one (12|.9 for 12.7, 0.6 for 0.6|2), or before two different ones, does not
 * end there.
 *
 * @param step the outermost one of a passage, on that side
 * @returns what is left of the number on both sides, empty on one of them where it ends there; undefined where the
 *   passage cuts none
 */
export function restOfNumber(rows: NumberRows, bounds: Box, step: Step, side: Side): Box | undefined {
  if (step.op !== 'same') return undefined;
  const back = side === 'start';
  const [page, source] = back ? [step.page, step.source] : [step.pageEnd, step.sourceEnd];
  const isInside = isNumberClass(rows.page[back ? page : page - 1]!);
  const onPage = numberEnd(rows.page, page, back ? bounds.page : bounds.pageEnd, back, rows.hasGap, isInside);
  const inSource = numberEnd(
    rows.source,
    source,
    back ? bounds.source : bounds.sourceEnd,
    back,
    rows.isSourceBreak,
    isInside,
  );
  const [ahead, aheadInSource] = [onPage !== page, inSource !== source];
  if (isInside ? !ahead && !aheadInSource : !ahead || !aheadInSource) return undefined;
  return back
    ? { page: onPage, pageEnd: page, source: inSource, sourceEnd: source }
    : { page, pageEnd: onPage, source, sourceEnd: inSource };
}

/** Whether a passage says so much in the clause of the number at its edge that it is the same sentence with another number. */
export function hasLead({ page, hasGap }: NumberRows, step: Step, side: Side): boolean {
  const back = side === 'start';
  const letters = step.pageEnd - step.page;
  let at = numberLetters(page, step, side);
  for (let lead = 0; at < letters; at++, lead++) {
    if (lead >= MIN_LEAD) return true;
    const letter = back ? step.page + at : step.pageEnd - at;
    if (hasGap(letter)) return false;
  }
  return false;
}

/** @returns the step without the letters of the number at its edge. */
export function withoutNumber(page: Uint16Array, step: Step, side: Side): Step {
  const count = numberLetters(page, step, side);
  return side === 'start'
    ? { ...step, page: step.page + count, source: step.source + count }
    : { ...step, pageEnd: step.pageEnd - count, sourceEnd: step.sourceEnd - count };
}

/** How many letters of a number stand at the edge of a step. */
function numberLetters(page: Uint16Array, step: Step, side: Side): number {
  const back = side === 'start';
  let count = 0;
  while (
    count < step.pageEnd - step.page &&
    isNumberClass(page[back ? step.page + count : step.pageEnd - 1 - count]!)
  )
    count++;
  return count;
}

/** Where a number that may begin before a place ends; the place itself where there is none. */
function numberEnd(
  row: Uint16Array,
  from: number,
  limit: number,
  back: boolean,
  hasGap: (letter: number) => boolean,
  isInside: boolean,
): number {
  const step = back ? -1 : 1;
  let at = from;
  while (at !== limit && isNumberClass(row[back ? at - 1 : at]!)) {
    if ((at !== from || isInside) && hasGap(at)) break;
    if (Math.abs(at - from) === MAX_CLAUSE_REST) return from;
    at += step;
  }
  return at;
}
