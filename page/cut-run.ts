import { hasHan, type Piece, type Run } from './run';

/** Keeps one step of matching short, however long a page's text nodes are. */
const MAX_PIECE = 16_384;

/** How far back a sentence end is looked for; text without one is cut where it stands. */
const LOOK_BACK = 4096;

const SENTENCE_ENDS = new Set([...'。！？；!?;\n'].map((mark) => mark.charCodeAt(0)));

/**
 * Cuts a run where nothing reads on, and at a sentence end where it is too long.
 * @param more further offsets, beyond the run's own, at which to cut.
 */
export function cutRun(run: Run, more: readonly number[] = []): Piece[] {
  const cuts = [...new Set([...run.cuts, ...more])].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let start = 0;
  for (const border of [...cuts, run.text.length]) {
    while (border - start > MAX_PIECE) {
      const end = sentenceEnd(run.text, start + MAX_PIECE);
      addPiece(pieces, run, start, end);
      start = end;
    }
    addPiece(pieces, run, start, border);
    start = border;
  }
  return pieces;
}

function addPiece(pieces: Piece[], run: Run, offset: number, end: number): void {
  const text = offset === 0 && end === run.text.length ? run.text : run.text.slice(offset, end);
  if (hasHan(text)) pieces.push({ run, offset, text });
}

/** @returns the offset after the last sentence end before `limit`. */
function sentenceEnd(text: string, limit: number): number {
  for (let offset = limit; offset > limit - LOOK_BACK; offset--) {
    if (SENTENCE_ENDS.has(text.charCodeAt(offset - 1))) return offset;
  }
  return limit;
}
