import { isDigitClass } from '../class-table';
import { MAX_FOOTNOTE_DIGITS, MAX_GAP_WEIGHT, MIN_SIMILARITY, MOVE_WEIGHT } from '../limits';
import type { Step } from './align';
import { SCORES } from './align';
import { findMoves, type Move } from './moves';

/** A stretch of an alignment that is taken for one quotation. */
export interface Piece {
  /** Steps of one kind in a row are one step; the first and the last are the same on both sides. */
  readonly steps: readonly Step[];
  readonly moves: readonly Move[];
  /** Letters that are the same, moved ones included. */
  readonly same: number;
  /** The share of what is the same: a move costs its junctions, a long gap no more than a short clause. */
  readonly similarity: number;
}

/**
 * Cuts an alignment into the pieces that are similar enough: what does not pay at its ends is cut off, and a piece
 * that is too unlike is parted at its heaviest change, since a chain that grew too long would hide what is in it.
 */
export function cutPieces(page: Uint16Array, source: Uint16Array, steps: readonly Step[]): Piece[] {
  const trimmed = trim(page, source, mergeSteps(page, steps));
  if (trimmed.length === 0) return [];
  const piece = makePiece(page, source, trimmed);
  if (piece.similarity >= MIN_SIMILARITY) return [piece];
  const moved = new Set(piece.moves.flatMap(({ steps: of }) => of));
  let heaviest = -1;
  trimmed.forEach((step, i) => {
    if (step.op === 'same' || moved.has(step)) return;
    if (heaviest < 0 || weightOf(step) > weightOf(trimmed[heaviest]!)) heaviest = i;
  });
  if (heaviest < 0) return [];
  return [
    ...cutPieces(page, source, trimmed.slice(0, heaviest)),
    ...cutPieces(page, source, trimmed.slice(heaviest + 1)),
  ];
}

export function makePiece(page: Uint16Array, source: Uint16Array, steps: readonly Step[]): Piece {
  const moves = findMoves(page, source, steps);
  const moved = new Set(moves.flatMap(({ steps: of }) => of));
  let same = moves.reduce((letters, { letters: of }) => letters + of, 0);
  let changed = moves.length * MOVE_WEIGHT;
  for (const step of steps) {
    if (moved.has(step)) continue;
    if (step.op === 'same') same += step.pageEnd - step.page;
    else changed += weightOf(step);
  }
  return { steps, moves, same, similarity: same / (same + changed) };
}

function weightOf(step: Step): number {
  if (step.op === 'captured' || step.op === 'noted') return 0;
  const letters = Math.max(step.pageEnd - step.page, step.sourceEnd - step.source);
  return step.op === 'replaced' ? letters : Math.min(letters, MAX_GAP_WEIGHT);
}

/** The stretch of steps that is worth most (Bentley, "Programming Pearls", 1984: maximum subarray). */
function trim(page: Uint16Array, source: Uint16Array, steps: readonly Step[]): readonly Step[] {
  const moves = findMoves(page, source, steps);
  const moved = new Set(moves.flatMap(({ steps: of }) => of));
  const firstMoved = new Set(moves.map(({ steps: of }) => of[0]));
  const worth = (step: Step) =>
    moved.has(step)
      ? (step.pageEnd - step.page) * SCORES.same + (firstMoved.has(step) ? SCORES.gapOpen : 0)
      : worthOf(step);
  let [best, from, to] = [0, 0, 0];
  let [sum, start] = [0, 0];
  steps.forEach((step, i) => {
    if (sum <= 0) [sum, start] = [0, i];
    sum += worth(step);
    if (sum > best) [best, from, to] = [sum, start, i + 1];
  });
  return steps.slice(from, to);
}

function worthOf(step: Step): number {
  const letters = Math.max(step.pageEnd - step.page, step.sourceEnd - step.source);
  if (step.op === 'same') return letters * SCORES.same;
  if (step.op === 'captured' || step.op === 'noted') return SCORES.captured;
  if (step.op === 'replaced') return letters * SCORES.replaced;
  return SCORES.gapOpen + Math.min(letters, MAX_GAP_WEIGHT) * SCORES.gapLetter;
}

/** Steps of one kind in a row become one; what was put in and is but a footnote's number is no change. */
export function mergeSteps(page: Uint16Array, steps: readonly Step[]): Step[] {
  const merged: Step[] = [];
  for (const step of steps) {
    const last = merged.at(-1);
    if (last?.op === step.op && step.op !== 'captured') {
      merged[merged.length - 1] = { ...last, pageEnd: step.pageEnd, sourceEnd: step.sourceEnd };
    } else merged.push(step);
  }
  return merged.map((step) => (isFootnoteMark(page, step) ? { ...step, op: 'noted' } : step));
}

function isFootnoteMark(page: Uint16Array, { op, page: from, pageEnd }: Step): boolean {
  return (
    op === 'inserted' &&
    pageEnd - from <= MAX_FOOTNOTE_DIGITS &&
    page.subarray(from, pageEnd).every(isDigitClass)
  );
}
