import type { Piece } from './pieces-of-page';

/** Pieces on one baseline without a gap between them. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
  readonly size: number;
}

/** What stands on one baseline, from left to right. */
export type Row = readonly Segment[];

/** Gaps in em. Words of a justified line stand closer than a gutter; the cells of a table often do not. */
const SEGMENT_GAP = 1.4;
const SPACE_GAP = 0.2;
/** Narrow columns are stretched between all characters; a title set wide is stretched by whole ones. */
const HAN_SPACE_GAP = 0.9;
/** A mark of a note is this much smaller than its line and raised into it. */
const RAISED_SIZE = 0.85;
const MARK = /^\s*(?:[[〔]?\d{1,3}[\]〕]?|[①-⑳*＊†‡]|[ivx]{1,5})\s*$/u;
const HAN_MARK = /[，。、；：？！“”‘’（）《》]/u;
const BETWEEN_HAN = /(?<=[\u2e80-\u9fff]) (?=[\u2e80-\u9fff])/gu;
const AROUND_MARKS =
  / (?=[，。、；：？！）》])|(?<=[，。、；：？！（《]) |(?<=“) (?=[\u2e80-\u9fff])|(?<=[\u2e80-\u9fff]) (?=”)/gu;
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60”’—…]/u;

/** Rows of more pieces are drawings; looking for marks of notes in them would take time with the square. */
const MOST_PIECES = 400;

/** Groups the pieces of a page by baseline, from the top down. Raised marks of notes are left out. */
export function rowsOfPage(pieces: readonly Piece[]): Row[] {
  const sorted = pieces.toSorted((a, b) => a.baseline - b.baseline || a.start - b.start);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first && piece.baseline - first.baseline <= 0.3 * Math.min(first.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return attachRaised(rows)
    .map(segmentsOf)
    .filter((row) => row.length > 0);
}

/** Small pieces a little above a line belong to it: the powers of a formula, marks of notes. */
function attachRaised(rows: readonly Piece[][]): Piece[][] {
  const kept: Piece[][] = [];
  for (const [at, row] of rows.entries()) {
    const below = rows[at + 1];
    if (!below || row.length > MOST_PIECES || below.length > MOST_PIECES) {
      kept.push(row);
      continue;
    }
    const raised = row.filter((piece) => isRaisedInto(piece, below));
    const left = row.filter((piece) => !raised.includes(piece));
    below.push(...raised.filter((piece) => !isNoteMark(piece, below)));
    if (left.length > 0) kept.push(left);
  }
  return kept;
}

function isRaisedInto(piece: Piece, row: readonly Piece[]): boolean {
  return row.some(
    ({ start, end, baseline, size, text }) =>
      text.trim() !== '' &&
      piece.size <= size * RAISED_SIZE &&
      baseline - piece.baseline < size * 0.7 &&
      piece.start >= start - size * 0.3 &&
      piece.start <= end + size * 0.3,
  );
}

/** A power follows a letter or a figure, a note's mark follows Chinese. */
function isNoteMark(piece: Piece, row: readonly Piece[]): boolean {
  if (!MARK.test(piece.text)) return false;
  const before = row
    .filter(({ start, text }) => start < piece.start && text.trim() !== '')
    .reduce<Piece | undefined>(
      (last, other) => (!last || other.start > last.start ? other : last),
      undefined,
    );
  return (
    before === undefined ||
    !/[\p{Script=Latin}\d]$/u.test(before.text.trimEnd()) ||
    before.end > piece.start + 1
  );
}

function segmentsOf(row: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  let open: Piece[] = [];
  for (const piece of row.toSorted((a, b) => a.start - b.start)) {
    const before = open.at(-1);
    // Bold that is faked by drawing twice.
    if (before && before.text === piece.text && piece.start - before.start < piece.size * 0.15) continue;
    if (piece.text.trim() === '') {
      // A space is known by the gap it leaves; as wide as a gutter it is one.
      continue;
    }
    if (before && piece.start - before.end > SEGMENT_GAP * Math.max(before.size, piece.size)) {
      segments.push(segmentOf(open));
      open = [];
    }
    open.push(piece);
  }
  if (open.length > 0) segments.push(segmentOf(open));
  return segments;
}

function segmentOf(pieces: readonly Piece[]): Segment {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const han = HAN.test(text.at(-1) ?? '') && HAN.test(piece.text.charAt(0));
    const gap = (piece.start - end) / piece.size;
    const apart =
      text !== '' &&
      gap > (han ? HAN_SPACE_GAP : SPACE_GAP) &&
      !HAN_MARK.test(text.slice(-1) + piece.text.charAt(0));
    text += apart && !/\s$/u.test(text) && !/^\s/u.test(piece.text) ? ` ${piece.text}` : piece.text;
    end = Math.max(end, piece.end);
  }
  const main = pieces.reduce((long, other) => (other.text.length > long.text.length ? other : long));
  const start = Math.min(...pieces.slice(0, 3).map((piece) => piece.start));
  return { text: closeUp(text.trim()), start, end, baseline: main.baseline, size: main.size };
}

/** Spaces that letter-spacing left between nearly all characters of a line, and those around Chinese marks. */
function closeUp(text: string): string {
  const spaces = text.match(BETWEEN_HAN)?.length ?? 0;
  const closed = text.match(/[\u2e80-\u9fff](?=[\u2e80-\u9fff])/gu)?.length ?? 0;
  const spaced = spaces > 3 && spaces > closed ? text.replace(BETWEEN_HAN, '') : text;
  return spaced.replace(AROUND_MARKS, '');
}
