import { type IndexParts, paragraphAt } from '../index-format';
import type { LetterBuffer } from '../letter-buffer';
import { MIN_ALTERED_LETTERS, MIN_CAPTURE_SIDE, MIN_QUOTE_LETTERS } from '../limits';
import { alignChain, isDeadEnd } from './align-chain';
import { withCarriedEnds } from './carried-ends';
import { chainSegments } from './chains';
import { Claims } from './claims';
import { completeClauses } from './complete-clauses';
import { exchangeAfter, exchangeAround, exchangeBefore, joinExchanged } from './exchanges';
import { restOfNumber, withoutNumber } from './number-edges';
import { PageMarks } from './page-marks';
import { withPermutedUnits } from './permuted-units';
import { cutPieces, isVerbatim, makePiece, type Piece } from './piece';
import { type Box, boundsOf, type Rows, rowsOf } from './rows';
import type { Segment } from './segments';
import type { Step } from './step';

/** A near-verbatim passage; all numbers count letters. */
export interface AlteredHit extends Piece {
  readonly page: number;
  readonly pageEnd: number;
  readonly source: number;
  readonly sourceEnd: number;
}

/**
 * Passages that a page has nearly as the source has them: seeds on near diagonals are chained, the gaps between them
 * and their surroundings aligned, and the pieces reported that are similar enough, each with what differs.
 * Linear in the page: the work on a seed is bounded, and so is the number of chains tried at one place.
 *
 * @param segments all shared runs of the page, in its order
 */
export function findAltered(
  index: IndexParts,
  buffer: LetterBuffer,
  segments: readonly Segment[],
): AlteredHit[] {
  const { length } = buffer;
  const marks = new PageMarks(buffer);
  const rows = rowsOf(index, buffer, marks);
  const paragraphOf = (letter: number) => paragraphAt(index.paragraphs, letter);
  const boundsAt = (letter: number) => boundsOf(index, buffer, letter);
  const chains = chainSegments(segments, paragraphOf, (letter) => marks.isAbridged(letter));
  // Most blocks with a shared run have one key term and nothing else.
  if (chains.every((chain) => isDeadEnd(rows, boundsAt(chain[0]!.source), chain))) return [];
  const claims = new Claims(length);
  const pieces: Piece[] = [];
  for (const chain of chains) {
    if (!claims.mayTry(chain)) continue;
    for (const piece of cutPieces(
      rows,
      alignChain(rows, { ...boundsAt(chain[0]!.source), ...claims.reach(chain) }, chain),
    )) {
      pieces.push(piece);
      claims.claim(piece);
    }
  }
  const best = selectBest(pieces.map(toHit), length);
  const disjoint = best.map((hit, i) => {
    const bounds = boundsAt(hit.source);
    const exchanged = withExchanges(rows, withoutRepetitions(bounds, hit, best[i - 1], best[i + 1]), hit);
    return withWholeNumbers(rows, bounds, completeClauses(rows, bounds, exchanged));
  });
  const whole = joinExchanged(rows, disjoint)
    .map((piece) => withoutWeakFrames(rows, piece))
    .map(toHit);
  return selectBest(whole.filter(isStrong), length);
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

function withExchanges(rows: Rows, bounds: Box, piece: Piece): Piece {
  const permuted = withPermutedUnits(rows, bounds, piece.steps);
  if (permuted !== piece.steps) return cutPieces(rows, permuted)[0] ?? piece;
  const carried = withCarriedEnds(rows, bounds, piece.steps);
  const after = exchangeAfter(rows, bounds, carried);
  const around = exchangeAround(rows, bounds, exchangeBefore(rows, bounds, after));
  return around === piece.steps ? piece : (cutPieces(rows, around)[0] ?? piece);
}

/** What of a number is the same by chance is none of a passage: where it couldn't be completed, it is left out. */
function withWholeNumbers(rows: Rows, bounds: Box, piece: Piece): Piece {
  let steps = piece.steps;
  for (const side of ['start', 'end'] as const) {
    const edge = steps.at(side === 'start' ? 0 : -1)!;
    if (!restOfNumber(rows, bounds, edge, side)) continue;
    const whole = withoutNumber(rows.page, edge, side);
    if (whole.page === whole.pageEnd || whole === edge) continue;
    steps = side === 'start' ? [whole, ...steps.slice(1)] : [...steps.slice(0, -1), whole];
  }
  return steps === piece.steps ? piece : makePiece(rows, steps);
}

function toHit(piece: Piece): AlteredHit {
  let { page, pageEnd, source, sourceEnd } = piece.steps[0]!;
  for (const step of piece.steps) {
    page = Math.min(page, step.page);
    pageEnd = Math.max(pageEnd, step.pageEnd);
    source = Math.min(source, step.source);
    sourceEnd = Math.max(sourceEnd, step.sourceEnd);
  }
  return { ...piece, page, pageEnd, source, sourceEnd };
}

/** Long enough not to be a look-alike. Runs without a capture or note are found as quotes. */
function isStrong(hit: AlteredHit): boolean {
  if (!isVerbatim(hit))
    return hit.pageEnd - hit.page >= MIN_ALTERED_LETTERS && hit.same >= MIN_ALTERED_LETTERS - 2;
  return hit.steps.length > 1 && hit.same >= MIN_QUOTE_LETTERS;
}

/** A frame round a captured name must be strong by itself on either side, or its clause; what is not is cut off. */
function withoutWeakFrames(rows: Rows, piece: Piece): Piece {
  if (piece.moves.length > 0) return piece;
  const { marks, isSourceBreak } = rows;
  let steps = piece.steps;
  while (steps.length > 1) {
    const [first, second] = steps;
    const [last, beforeLast] = [steps.at(-1)!, steps.at(-2)!];
    if (isWeak(first!, second!, marks.isBreak(first!.page) && isSourceBreak(first!.source)))
      steps = steps.slice(first!.op === 'captured' ? 1 : 2);
    else if (isWeak(last, beforeLast, marks.isBreak(last.pageEnd) && isSourceBreak(last.sourceEnd)))
      steps = steps.slice(0, last.op === 'captured' ? -1 : -2);
    else break;
  }
  return steps === piece.steps ? piece : makePiece(rows, steps);
}

function isWeak(edge: Step, next: Step, isClause: boolean): boolean {
  if (edge.op === 'captured') return !isClause;
  return (
    edge.op === 'same' && next.op === 'captured' && edge.pageEnd - edge.page < MIN_CAPTURE_SIDE && !isClause
  );
}

/** Of hits that want the same letters of the page the one with the most that is the same. */
function selectBest(hits: readonly AlteredHit[], pageLength: number): AlteredHit[] {
  const worth = ({ same, similarity }: AlteredHit) => same * (2 * similarity - 1);
  const taken = new Uint8Array(pageLength);
  return hits
    .toSorted((a, b) => worth(b) - worth(a) || a.page - b.page)
    .filter(({ page, pageEnd }) => {
      if (taken.subarray(page, pageEnd).includes(1)) return false;
      taken.fill(1, page, pageEnd);
      return true;
    })
    .sort((a, b) => a.page - b.page);
}
