import { MIN_CARRIED_LETTERS } from '../limits';
import type { Box, Rows } from './rows';
import type { Step } from './step';

/**
 * What was put in or left out within an alignment may stand right behind or before it on the other side: of two clauses
 * that changed places only one is aligned. The steps then go on to hold both.
 *
 * @returns the steps with what was carried, or the same steps where nothing was
 */
export function withCarriedEnds(
  { page, source }: Rows,
  bounds: Box,
  steps: readonly Step[],
): readonly Step[] {
  const first = steps[0]!;
  const last = steps.at(-1)!;
  for (const step of steps) {
    if (step.marked) continue;
    if (step.op === 'inserted') {
      const length = step.pageEnd - step.page;
      if (length < MIN_CARRIED_LETTERS) continue;
      const [end, start] = [last.sourceEnd, first.source];
      if (end + length <= bounds.sourceEnd && equal(page, step.page, source, end, length))
        return [...steps, { ...nothing(last.pageEnd, end), op: 'dropped', sourceEnd: end + length }];
      if (start - length >= bounds.source && equal(page, step.page, source, start - length, length))
        return [{ ...nothing(first.page, start), op: 'dropped', source: start - length }, ...steps];
    } else if (step.op === 'dropped') {
      const length = step.sourceEnd - step.source;
      if (length < MIN_CARRIED_LETTERS) continue;
      const [end, start] = [last.pageEnd, first.page];
      if (end + length <= bounds.pageEnd && equal(page, end, source, step.source, length))
        return [...steps, { ...nothing(end, last.sourceEnd), op: 'inserted', pageEnd: end + length }];
      if (start - length >= bounds.page && equal(page, start - length, source, step.source, length))
        return [{ ...nothing(start, first.source), op: 'inserted', page: start - length }, ...steps];
    }
  }
  return steps;
}

function nothing(page: number, source: number): Omit<Step, 'op'> {
  return { page, pageEnd: page, source, sourceEnd: source, marked: false };
}

/** Whether both rows have the same letters there; foreign ones are the same as none. */
export function equal(
  page: Uint16Array,
  at: number,
  source: Uint16Array,
  sourceAt: number,
  length: number,
): boolean {
  for (let k = 0; k < length; k++)
    if (page[at + k] === 0 || page[at + k] !== source[sourceAt + k]) return false;
  return true;
}
