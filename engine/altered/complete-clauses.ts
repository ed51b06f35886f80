import { MAX_CLAUSE_REST, MIN_SIMILARITY } from '../limits';
import { alignBox, type Box, type Rows } from './align';
import { makePiece, mergeSteps, type Piece } from './piece';

/**
 * Takes an altered piece to the ends of its clauses, where an alignment stops because nothing follows that would pay:
 * …最诚挚的谢意 for …最衷心的感谢. What is verbatim stays as it is: a quotation may be followed by anything.
 */
export function completeClauses(rows: Rows, bounds: Box, piece: Piece): Piece {
  return completeEnd(rows, bounds, completeStart(rows, bounds, piece));
}

function completeEnd(rows: Rows, bounds: Box, piece: Piece): Piece {
  const { pageEnd: page, sourceEnd: source } = piece.steps.at(-1)!;
  const rest = {
    page,
    pageEnd: page + restOf(page, bounds.pageEnd, 1, rows.hasGap),
    source,
    sourceEnd: source + restOf(source, bounds.sourceEnd, 1, rows.sourceHasGap),
  };
  return completed(rows, piece, rest, 'end');
}

function completeStart(rows: Rows, bounds: Box, piece: Piece): Piece {
  const { page: pageEnd, source: sourceEnd } = piece.steps[0]!;
  const rest = {
    page: pageEnd - restOf(pageEnd, bounds.page, -1, rows.hasGap),
    pageEnd,
    source: sourceEnd - restOf(sourceEnd, bounds.source, -1, rows.sourceHasGap),
    sourceEnd,
  };
  return completed(rows, piece, rest, 'start');
}

function completed(rows: Rows, piece: Piece, rest: Box, at: 'start' | 'end'): Piece {
  const [letters, sourceLetters] = [rest.pageEnd - rest.page, rest.sourceEnd - rest.source];
  const isAltered =
    piece.moves.length > 0 ||
    piece.steps.some(({ op }) => op !== 'same' && op !== 'captured' && op !== 'noted');
  if (
    !isAltered ||
    Math.min(letters, sourceLetters) === 0 ||
    Math.max(letters, sourceLetters) > MAX_CLAUSE_REST
  )
    return piece;
  const more = alignBox(rows, rest, 'all');
  if (!more.some(({ op }) => op === 'same')) return piece;
  const steps = at === 'end' ? [...piece.steps, ...more] : [...more, ...piece.steps];
  const longer = makePiece(rows.page, rows.source, mergeSteps(rows.page, steps));
  return longer.similarity >= MIN_SIMILARITY ? longer : piece;
}

/** How many letters stand from a place to the end of its clause, or to where it begins; more than allowed counts as too many. */
function restOf(from: number, limit: number, direction: 1 | -1, hasGap: (letter: number) => boolean): number {
  let rest = 0;
  for (let at = from; at !== limit && rest <= MAX_CLAUSE_REST; at += direction) {
    if (hasGap(at)) break;
    rest++;
  }
  return rest;
}
