import {
  MAX_CLAUSE_REST,
  MAX_REST_BY_EDGE,
  MAX_REST_BY_PHRASE,
  MIN_ALTERED_LETTERS,
  MIN_CAPTURE_FRAME,
  MIN_HEAD_BASE,
  MIN_SIMILARITY,
} from '../limits';
import { alignBox } from './align';
import { jumpClause } from './jump-clause';
import { hasLead, restOfNumber } from './number-edges';
import { isVerbatim, makePiece, mergeSteps, type Piece } from './piece';
import type { Box, Rows } from './rows';
import { isChange, type Step } from './step';

type Side = 'start' | 'end';

/** A clause of each end, and one more: further ones are long enough to be found by themselves. */
const ROUNDS = 3;

/**
 * Takes a piece to the ends of its clauses and into short neighbouring ones, where an alignment stops because too
 * little follows that would pay: …最诚挚的谢意 for …最衷心的感谢; 在主动服务… for 在服务…; a name at the head of a clause.
 */
export function completeClauses(rows: Rows, bounds: Box, piece: Piece): Piece {
  let whole = piece;
  for (const side of ['start', 'end'] as const) {
    for (let round = 0; round < ROUNDS; round++) {
      const longer = completed(rows, bounds, whole, side);
      if (longer === whole) break;
      whole = longer;
    }
  }
  return whole;
}

function completed(rows: Rows, bounds: Box, piece: Piece, side: Side): Piece {
  const edge = piece.steps.at(side === 'end' ? -1 : 0)!;
  const number = restOfNumber(rows, bounds, edge, side);
  const isOtherNumber = number && piece.same >= MIN_ALTERED_LETTERS && hasLead(rows, edge, side);
  const rest = isOtherNumber ? number : restOf(rows, bounds, piece, side);
  let more = rest ? alignBox(rows, rest, 'all') : [];
  if (!rest || !(isOtherNumber || isEvident(rows, piece, rest, more, side))) {
    more =
      side === 'end'
        ? jumpClause(rows, bounds, edge.pageEnd, edge.sourceEnd, side)
        : jumpClause(rows, bounds, edge.page, edge.source, side);
    if (more.length === 0) return piece;
  }
  const longer = makePiece(
    rows,
    mergeSteps(side === 'end' ? [...piece.steps, ...more] : [...more, ...piece.steps]),
  );
  return longer.similarity >= MIN_SIMILARITY ? longer : piece;
}

/** What lies between a piece and the end of its clause on both sides, or, behind a whole clause, the next one. */
function restOf(rows: Rows, bounds: Box, piece: Piece, side: Side): Box | undefined {
  const end = side === 'end';
  const step = piece.steps.at(end ? -1 : 0)!;
  const [page, source] = end ? [step.pageEnd, step.sourceEnd] : [step.page, step.source];
  if (rows.marks.isBreak(page) !== rows.isSourceBreak(source)) return undefined;
  const pageTo = clauseEnd(
    page,
    end ? bounds.pageEnd : bounds.page,
    end,
    rows.marks.isBreak.bind(rows.marks),
  );
  const sourceTo = clauseEnd(source, end ? bounds.sourceEnd : bounds.source, end, rows.isSourceBreak);
  if (pageTo === undefined || sourceTo === undefined) return undefined;
  return end
    ? { page, pageEnd: pageTo, source, sourceEnd: sourceTo }
    : { page: pageTo, pageEnd: page, source: sourceTo, sourceEnd: source };
}

function clauseEnd(
  from: number,
  limit: number,
  forwards: boolean,
  isBreak: (letter: number) => boolean,
): number | undefined {
  const step = forwards ? 1 : -1;
  for (let length = 1; length <= MAX_CLAUSE_REST; length++) {
    const at = from + step * length;
    if (forwards ? at > limit : at < limit) return undefined;
    if (at === limit || isBreak(at)) return at;
  }
  return undefined;
}

/** Whether the rest of a clause belongs to a quotation, which anything can follow. */
function isEvident(rows: Rows, piece: Piece, rest: Box, steps: readonly Step[], side: Side): boolean {
  const same = steps.reduce((sum, { op, page, pageEnd }) => sum + (op === 'same' ? pageEnd - page : 0), 0);
  const letters = Math.max(rest.pageEnd - rest.page, rest.sourceEnd - rest.source);
  if (!steps.some(isChange)) return same > 0 || piece.same >= MIN_CAPTURE_FRAME;
  if (piece.same + same < MIN_ALTERED_LETTERS) return false;
  const fewer = Math.min(rest.pageEnd - rest.page, rest.sourceEnd - rest.source);
  if (same * 2 >= letters || (same > 1 && same === fewer)) return true;
  const isWholeClause = rows.marks.isBreak(side === 'end' ? rest.page : rest.pageEnd);
  if (isWholeClause) return false;
  if (steps.at(side === 'end' ? -1 : 0)!.op === 'same') return letters <= MAX_REST_BY_EDGE;
  const isWord = fewer === letters && (letters === 2 || (letters === 1 && side === 'end'));
  const isPhrase = same > 0 && letters <= MAX_REST_BY_PHRASE;
  const base = side === 'start' && isVerbatim(piece) ? MIN_HEAD_BASE : MIN_ALTERED_LETTERS;
  return (isWord || isPhrase) && piece.same >= base;
}
