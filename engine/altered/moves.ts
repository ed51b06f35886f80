import { equal } from './carried-ends';
import { isChange, type Step } from './step';

/**
 * Pieces that changed places. `page` is where they stand on the page, `source` where they stand in the source: for two
 * neighbours that were exchanged, both with all that is between them; for a piece carried further, the piece itself.
 */
export interface Move {
  readonly page: number;
  readonly pageEnd: number;
  readonly source: number;
  readonly sourceEnd: number;
  /** The steps that the move explains. */
  readonly steps: readonly Step[];
  /** Letters that are the same in those steps, moved ones included. */
  readonly letters: number;
}

/** An exchange is looked for within so many letters: two clauses. */
const MAX_EXCHANGE = 64;
const MIN_CARRIED = 2;

/** Finds what an alignment, which knows no moves, shows as changes in two places. */
export function findMoves(page: Uint16Array, source: Uint16Array, steps: readonly Step[]): Move[] {
  const moves: Move[] = [];
  let from = 0;
  while (from < steps.length) {
    const step = steps[from]!;
    const move =
      step.op === 'moved' ? moveOf(step) : isChange(step) ? moveFrom(page, source, steps, from) : undefined;
    if (move) moves.push(move);
    from += move ? move.steps.length : 1;
  }
  return moves;

  function moveFrom(
    pageRow: Uint16Array,
    sourceRow: Uint16Array,
    all: readonly Step[],
    first: number,
  ): Move | undefined {
    let found: Move | undefined;
    for (let last = first; last < all.length; last++) {
      const begin = all[first]!;
      const end = all[last]!;
      if (Math.max(end.pageEnd - begin.page, end.sourceEnd - begin.source) > 2 * MAX_EXCHANGE) break;
      if (!isChange(end)) continue;
      const box = { page: begin.page, pageEnd: end.pageEnd, source: begin.source, sourceEnd: end.sourceEnd };
      const length = box.pageEnd - box.page;
      if (length !== box.sourceEnd - box.source) continue;
      if (
        length <= MAX_EXCHANGE
          ? isExchange(pageRow, sourceRow, box)
          : isCarried(pageRow, sourceRow, begin, end)
      ) {
        found = { ...box, steps: all.slice(first, last + 1), letters: length };
        break;
      }
    }
    return found;
  }
}

/** Units in another order were found as such. */
function moveOf(step: Step): Move {
  const { page, pageEnd, source, sourceEnd } = step;
  return { page, pageEnd, source, sourceEnd, steps: [step], letters: pageEnd - page };
}

interface Box {
  readonly page: number;
  readonly pageEnd: number;
  readonly source: number;
  readonly sourceEnd: number;
}

/** Whether the source has A M B and the page B M A; M may be empty. */
export function isExchange(page: Uint16Array, source: Uint16Array, box: Box): boolean {
  const length = box.pageEnd - box.page;
  for (let b = 1; b < length; b++) {
    if (!equal(page, box.page, source, box.sourceEnd - b, b)) continue;
    for (let a = 1; a <= length - b; a++) {
      if (
        equal(page, box.pageEnd - a, source, box.source, a) &&
        equal(page, box.page + b, source, box.source + a, length - a - b)
      ) {
        return true;
      }
    }
  }
  return false;
}

/** Whether what was left out in one place was put in in the other. */
function isCarried(page: Uint16Array, source: Uint16Array, one: Step, other: Step): boolean {
  const dropped = one.op === 'dropped' ? one : other;
  const inserted = one.op === 'dropped' ? other : one;
  if (dropped.op !== 'dropped' || inserted.op !== 'inserted') return false;
  const length = dropped.sourceEnd - dropped.source;
  return (
    length >= MIN_CARRIED &&
    length === inserted.pageEnd - inserted.page &&
    equal(page, inserted.page, source, dropped.source, length)
  );
}
