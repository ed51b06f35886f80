import { MAX_CHAIN_GAP, MAX_CLAUSE_REST, MIN_CAPTURE_LETTERS, MIN_CARRIED_LETTERS } from '../limits';
import { equal } from './carried-ends';
import type { Box, Rows } from './rows';
import type { Step } from './step';

/**
 * A clause too short to be found by itself, with others left out between it and a passage: 讲政治……对口支援和东西部协作.
 * It has to be a whole clause on both sides.
 *
 * @returns the clause and what was left out, as steps that go before (`start`) or behind the passage; none where there
 *   is no such clause
 */
export function jumpClause(
  rows: Rows,
  bounds: Box,
  page: number,
  source: number,
  side: 'start' | 'end',
): Step[] {
  const { marks, isSourceBreak } = rows;
  if (!marks.isBreak(page) || !isSourceBreak(source)) return [];
  const back = side === 'start';
  const direction = back ? -1 : 1;
  let length = 1;
  while (length <= MAX_CLAUSE_REST && !marks.isBreak(page + direction * length)) length++;
  const from = back ? page - length : page;
  if (from < bounds.page || from + length > bounds.pageEnd) return [];
  const marked = marks.isAbridged(page);
  if (length > MAX_CLAUSE_REST || length < (marked ? MIN_CAPTURE_LETTERS : MIN_CARRIED_LETTERS)) return [];
  for (let gap = 1; gap <= MAX_CHAIN_GAP; gap++) {
    const at = back ? source - gap - length : source + gap;
    if (at < bounds.source || at + length > bounds.sourceEnd) return [];
    if (!isSourceBreak(at) || !isSourceBreak(at + length)) continue;
    if (!equal(rows.page, from, rows.source, at, length)) continue;
    const same: Step = {
      op: 'same',
      page: from,
      pageEnd: from + length,
      source: at,
      sourceEnd: at + length,
      marked: false,
    };
    const [start, end] = back ? [at + length, source] : [source, at];
    const dropped: Step = { op: 'dropped', page, pageEnd: page, source: start, sourceEnd: end, marked };
    return back ? [same, dropped] : [dropped, same];
  }
  return [];
}
