import { GAP } from '../fold';
import { type IndexParts, LETTER_MARK, lettersOfParagraph, paragraphAt } from '../index-format';
import type { LetterBuffer } from '../letter-buffer';
import { MIN_ALTERED_LETTERS, MIN_CAPTURE_SIDE, MIN_QUOTE_LETTERS } from '../limits';
import type { Box, Rows, Step } from './align';
import { alignChain } from './align-chain';
import { chainSegments } from './chains';
import { Claims } from './claims';
import { completeClauses } from './complete-clauses';
import { exchangeAfter, exchangeAround, exchangeBefore, joinExchanged } from './exchanges';
import { cutPieces, type Piece } from './piece';
import { findSegments } from './segments';

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
 */
export function findAltered(index: IndexParts, buffer: LetterBuffer): AlteredHit[] {
  const { letters, gaps, length } = buffer;
  const segments = findSegments(index.runs, letters, length);
  if (segments.length === 0) return [];
  const rows: Rows = {
    page: letters,
    source: index.runs.letters,
    isPlaceholder: (letter) => (index.letterMarks[letter]! & LETTER_MARK.placeholder) !== 0,
    hasGap: (letter) => gaps[letter] !== GAP.none,
    sourceHasGap: (letter) => (index.letterMarks[letter]! & LETTER_MARK.gap) !== GAP.none,
  };
  const paragraphOf = (letter: number) => paragraphAt(index.paragraphs, letter);
  const claims = new Claims(length);
  const pieces: Piece[] = [];
  for (const chain of chainSegments(segments, paragraphOf)) {
    if (!claims.mayTry(chain)) continue;
    const { start, end } = lettersOfParagraph(index, paragraphOf(chain[0]!.source));
    const bounds: Box = { page: 0, pageEnd: length, source: start, sourceEnd: end };
    for (const piece of cutPieces(letters, rows.source, alignChain(rows, bounds, chain))) {
      pieces.push(piece);
      claims.claim(piece);
    }
  }
  const disjoint = selectBest(pieces.map(toHit), length).map((piece) => {
    const { start, end } = lettersOfParagraph(index, paragraphOf(piece.source));
    const bounds: Box = { page: 0, pageEnd: length, source: start, sourceEnd: end };
    return completeClauses(rows, bounds, withExchanges(rows, bounds, piece));
  });
  const whole = joinExchanged(rows, disjoint).map(withoutWeakFrames).map(toHit);
  return selectBest(whole.filter(isStrong), length);
}

function withExchanges(rows: Rows, bounds: Box, piece: Piece): Piece {
  const after = exchangeAfter(rows, bounds, piece.steps);
  const around = exchangeAround(rows, bounds, exchangeBefore(rows, bounds, after));
  return around === piece.steps ? piece : (cutPieces(rows.page, rows.source, around)[0] ?? piece);
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

/** Verbatim but for captures: a quotation. Otherwise long enough not to be a look-alike. */
export function isVerbatim({ steps, moves }: Piece): boolean {
  return moves.length === 0 && steps.every(({ op }) => op === 'same' || op === 'captured' || op === 'noted');
}

function isStrong(hit: AlteredHit): boolean {
  if (!isVerbatim(hit))
    return hit.pageEnd - hit.page >= MIN_ALTERED_LETTERS && hit.same >= MIN_ALTERED_LETTERS - 2;
  const captures = hit.steps.some(({ op }) => op === 'captured');
  const sides = hit.steps.filter(({ op }) => op === 'same').map(({ page, pageEnd }) => pageEnd - page);
  // Runs without a capture are found as quotes; a frame must be strong by itself on either side of the name.
  return (
    captures &&
    hit.same >= MIN_QUOTE_LETTERS &&
    sides[0]! >= MIN_CAPTURE_SIDE &&
    sides.at(-1)! >= MIN_CAPTURE_SIDE
  );
}

/** A frame round a captured name must be strong by itself on either side; what is not is cut off. */
function withoutWeakFrames(piece: Piece): Piece {
  if (piece.moves.length > 0) return piece;
  let steps = piece.steps;
  const isWeak = (step: Step | undefined, next: Step | undefined) =>
    step?.op === 'same' && step.pageEnd - step.page < MIN_CAPTURE_SIDE && next?.op === 'captured';
  while (isWeak(steps[0], steps[1])) steps = steps.slice(2);
  while (isWeak(steps.at(-1), steps.at(-2))) steps = steps.slice(0, -2);
  return { ...piece, steps };
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
