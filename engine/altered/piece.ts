import { MAX_GAP_WEIGHT, MAX_UNSURE_GAP_WEIGHT, MIN_GAP_SIDE, MIN_SIMILARITY, MOVE_WEIGHT } from '../limits';
import { SCORES } from './align';
import { findMoves, type Move } from './moves';
import type { Rows } from './rows';
import { isChange, type Step } from './step';

/** A stretch of an alignment that is taken for one quotation. */
export interface Piece {
  /** Steps of one kind in a row are one step; the first and the last are the same on both sides, or moved. */
  readonly steps: readonly Step[];
  readonly moves: readonly Move[];
  /** Letters that are the same, moved ones included. */
  readonly same: number;
  /** The share of what is the same: a move costs its junctions, a long gap no more than a word, what is marked nothing. */
  readonly similarity: number;
}

/** Word for word but for names in the placeholder's place, and notes. */
export function isVerbatim({ steps, moves }: Piece): boolean {
  return moves.length === 0 && !steps.some(isChange);
}

/**
 * Cuts an alignment into the pieces that are similar enough: what does not pay at its ends is cut off, and a piece
 * that is too unlike is parted at its heaviest change, since a chain that grew too long would hide what is in it.
 */
export function cutPieces(rows: Rows, steps: readonly Step[]): Piece[] {
  const trimmed = trim(rows, mergeSteps(steps));
  if (trimmed.length === 0) return [];
  const piece = makePiece(rows, trimmed);
  if (piece.similarity >= MIN_SIMILARITY) return [piece];
  const moved = new Set(piece.moves.flatMap(({ steps: of }) => of));
  const weights = weightsOf(rows, trimmed);
  let heaviest = -1;
  trimmed.forEach((step, i) => {
    if (step.op === 'same' || moved.has(step)) return;
    if (heaviest < 0 || weights[i]! > weights[heaviest]!) heaviest = i;
  });
  if (heaviest < 0) return [];
  return [...cutPieces(rows, trimmed.slice(0, heaviest)), ...cutPieces(rows, trimmed.slice(heaviest + 1))];
}

export function makePiece(rows: Rows, merged: readonly Step[]): Piece {
  const moves = findMoves(rows.page, rows.source, merged);
  const moved = new Set(moves.flatMap(({ steps: of }) => of));
  let same = moves.reduce((letters, { letters: of }) => letters + of, 0);
  let changed = moves.length * MOVE_WEIGHT;
  const weights = weightsOf(rows, merged);
  for (const [i, step] of merged.entries()) {
    if (moved.has(step)) continue;
    if (step.op === 'same') same += step.pageEnd - step.page;
    else changed += weights[i]!;
  }
  return { steps: merged, moves, same, similarity: same / (same + changed) };
}

/**
 * What each change weighs, in letters; a gap weighs more where too little stands on one side to be sure of it, unless
 * whole clauses were left out or put in.
 */
function weightsOf({ marks }: Rows, steps: readonly Step[]): number[] {
  const lettersOf = ({ op, page, pageEnd }: Step) => (op === 'same' || op === 'moved' ? pageEnd - page : 0);
  const all = steps.reduce((sum, step) => sum + lettersOf(step), 0);
  let before = 0;
  return steps.map((step) => {
    before += lettersOf(step);
    if (!isChange(step) || step.op === 'moved' || step.marked) return 0;
    const letters = Math.max(step.pageEnd - step.page, step.sourceEnd - step.source);
    if (step.op === 'replaced') return letters;
    const isSure =
      Math.min(before, all - before) >= MIN_GAP_SIDE ||
      (marks.isBreak(step.page) && marks.isBreak(step.pageEnd));
    return Math.min(letters, isSure ? MAX_GAP_WEIGHT : MAX_UNSURE_GAP_WEIGHT);
  });
}

/** The stretch of steps that is worth most (Bentley, "Programming Pearls", 1984: maximum subarray). */
function trim({ page, source }: Rows, steps: readonly Step[]): readonly Step[] {
  const moves = findMoves(page, source, steps);
  const moved = new Set(moves.flatMap(({ steps: of }) => of));
  // A move stands or falls as a whole: all that it is worth comes with its first step.
  const ofMove = new Map(
    moves.map(({ steps: of, letters }) => [of[0], letters * SCORES.same + SCORES.gapOpen]),
  );
  const worth = (step: Step) => (moved.has(step) ? (ofMove.get(step) ?? 0) : worthOf(step));
  let [best, from, to] = [0, 0, 0];
  let [sum, start] = [0, 0];
  steps.forEach((step, i) => {
    if (sum <= 0) [sum, start] = [0, i];
    sum += worth(step);
    if (sum > best || (sum === best && moved.has(step) && !ofMove.has(step)))
      [best, from, to] = [sum, start, i + 1];
  });
  return steps.slice(from, to);
}

function worthOf(step: Step): number {
  const letters = Math.max(step.pageEnd - step.page, step.sourceEnd - step.source);
  if (step.op === 'same') return letters * SCORES.same;
  if (step.op === 'captured') return SCORES.captured;
  if (step.op === 'noted' || step.marked) return SCORES.aside;
  if (step.op === 'replaced') return letters * SCORES.replaced;
  return SCORES.gapOpen + Math.min(letters, MAX_GAP_WEIGHT) * SCORES.gapLetter;
}

/**
 * Steps of one kind in a row become one. A capture counts only between letters that are the same: next to a change
 * nobody can tell what the placeholder stands for, and it is but a replacement; beside an omission that is marked one can.
 */
export function mergeSteps(steps: readonly Step[]): Step[] {
  const merged: Step[] = [];
  steps.forEach((step, i) => {
    const op =
      step.op === 'captured' && [steps[i - 1], steps[i + 1]].some((it) => it && isChange(it) && !it.marked)
        ? 'replaced'
        : step.op;
    const last = merged.at(-1);
    if (last?.op === op && last.marked === step.marked && op !== 'captured')
      merged[merged.length - 1] = { ...last, pageEnd: step.pageEnd, sourceEnd: step.sourceEnd };
    else merged.push({ ...step, op });
  });
  return merged;
}
