import type { Piece } from './piece';
import type { Step } from './step';

/** What a piece has that its source has not in the same way; all numbers count letters. */
export interface LetterDifference {
  readonly kind: 'replaced' | 'dropped' | 'inserted' | 'moved' | 'captured';
  readonly page: number;
  readonly pageEnd: number;
  readonly source: number;
  readonly sourceEnd: number;
  /** The page says so itself, by an ellipsis or brackets. */
  readonly marked: boolean;
}

/**
 * The differences of a piece in the order of the page. Steps that a move explains are one difference; letters replaced
 * with more or fewer others are one replacement, not a replacement and an omission.
 */
export function differencesOf({ steps, moves }: Piece): LetterDifference[] {
  const moved = new Set(moves.flatMap(({ steps: of }) => of));
  const found: LetterDifference[] = moves.map(({ page, pageEnd, source, sourceEnd }) => ({
    kind: 'moved',
    page,
    pageEnd,
    source,
    sourceEnd,
    marked: false,
  }));
  let last: LetterDifference | undefined;
  for (const step of steps) {
    if (moved.has(step) || step.op === 'same' || step.op === 'noted' || step.op === 'moved') {
      last = undefined;
      continue;
    }
    if (last && last.kind !== 'captured' && step.op !== 'captured' && !last.marked && !step.marked) {
      found[found.length - 1] = last = extend(last, step);
    } else {
      const { op, page, pageEnd, source, sourceEnd, marked } = step;
      last = { kind: op, page, pageEnd, source, sourceEnd, marked };
      found.push(last);
    }
  }
  return found.sort((a, b) => a.page - b.page);
}

function extend(difference: LetterDifference, step: Step): LetterDifference {
  const whole = { ...difference, pageEnd: step.pageEnd, sourceEnd: step.sourceEnd };
  if (whole.pageEnd === whole.page) return { ...whole, kind: 'dropped' };
  return { ...whole, kind: whole.sourceEnd === whole.source ? 'inserted' : 'replaced' };
}
