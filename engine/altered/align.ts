import { EXTENSION_BAND, EXTENSION_DROP, MAX_CAPTURE_LETTERS, MIN_CAPTURE_LETTERS } from '../limits';

/**
 * One step of an alignment: letters that are the same, replaced one by one, left out, put in, that stand for the
 * source's placeholder, or that are the number of a footnote.
 */
export interface Step {
  readonly op: 'same' | 'replaced' | 'dropped' | 'inserted' | 'captured' | 'noted';
  readonly page: number;
  readonly pageEnd: number;
  readonly source: number;
  readonly sourceEnd: number;
}

/** The two rows of letters that are aligned, and what is known of them. */
export interface Rows {
  readonly page: Uint16Array;
  readonly source: Uint16Array;
  /** Whether a letter of the source is its placeholder. */
  readonly isPlaceholder: (source: number) => boolean;
  /** Whether punctuation stands before a letter of the page, or of the source. */
  readonly hasGap: (page: number) => boolean;
  readonly sourceHasGap: (source: number) => boolean;
}

/** A part of both rows. */
export interface Box {
  readonly page: number;
  readonly pageEnd: number;
  readonly source: number;
  readonly sourceEnd: number;
}

/**
 * What a letter is worth. A change pays off when two letters that are the same follow it: a single one often agrees by
 * chance.
 */
export const SCORES = { same: 2, replaced: -3, gapOpen: -3, gapLetter: -1, captured: -1 } as const;

const NEVER = -1_000_000;
/** How a cell was reached: diagonally, by a dropped or an inserted letter, or by a capture of so many letters. */
const From = { diagonal: 0, dropped: 1, inserted: 2, captured: 3 } as const;

/**
 * Aligns a box letter by letter with affine gaps (Gotoh, "An improved algorithm for matching biological sequences",
 * Journal of Molecular Biology 162, 1982).
 *
 * @param reach `all`: the box from corner to corner; `prefix`: from its beginning as far as it pays;
 *   `suffix`: its end, from as far before as it pays
 * @returns the steps in order; none when nothing pays
 */
export function alignBox(rows: Rows, box: Box, reach: 'all' | 'prefix' | 'suffix'): Step[] {
  const height = box.pageEnd - box.page;
  const width = box.sourceEnd - box.source;
  if (height === 0 || width === 0) return reach === 'all' ? oneSided(box) : [];
  // A suffix is a prefix read backwards: cell (i, j) stands for i letters of the page and j of the source.
  const back = reach === 'suffix';
  const pageAt = (i: number) => (back ? box.pageEnd - i : box.page + i - 1);
  const sourceAt = (j: number) => (back ? box.sourceEnd - j : box.source + j - 1);
  const columns = width + 1;
  const size = (height + 1) * columns;
  const best = new Int32Array(size).fill(NEVER);
  const dropped = new Int32Array(size).fill(NEVER);
  const inserted = new Int32Array(size).fill(NEVER);
  const from = new Uint8Array(size);
  const captureLength = new Uint8Array(size);
  best[0] = 0;
  let end = 0;
  const band = reach === 'all' ? Number.POSITIVE_INFINITY : EXTENSION_BAND;
  for (let i = 0; i <= height; i++) {
    let bestOfRow = NEVER;
    for (let j = Math.max(0, i - band); j <= Math.min(width, i + band); j++) {
      const cell = i * columns + j;
      if (cell > 0) {
        let score = NEVER;
        let way: number = From.diagonal;
        if (i > 0 && j > 0) {
          const letter = rows.page[pageAt(i)]!;
          const same = letter !== 0 && letter === rows.source[sourceAt(j)];
          score = best[cell - columns - 1]! + (same ? SCORES.same : SCORES.replaced);
        }
        if (j > 0) {
          dropped[cell] = Math.max(best[cell - 1]! + SCORES.gapOpen, dropped[cell - 1]!) + SCORES.gapLetter;
          if (dropped[cell]! > score) [score, way] = [dropped[cell]!, From.dropped];
        }
        if (i > 0) {
          inserted[cell] =
            Math.max(best[cell - columns]! + SCORES.gapOpen, inserted[cell - columns]!) + SCORES.gapLetter;
          if (inserted[cell]! > score) [score, way] = [inserted[cell]!, From.inserted];
        }
        if (j > 0 && rows.isPlaceholder(sourceAt(j))) {
          const length = bestCapture(rows, best, cell, columns, i, pageAt);
          const captured = length > 0 ? best[cell - length * columns - 1]! + SCORES.captured : NEVER;
          if (captured > score) {
            [score, way] = [captured, From.captured];
            captureLength[cell] = length;
          }
        }
        best[cell] = score;
        from[cell] = way;
      }
      if (best[cell]! > best[end]!) end = cell;
      bestOfRow = Math.max(bestOfRow, best[cell]!);
    }
    if (reach !== 'all' && bestOfRow < best[end]! - EXTENSION_DROP) break;
  }
  const last = reach === 'all' ? size - 1 : end;
  const steps = traceBack(last);
  return back ? steps : steps.reverse();

  function traceBack(cell: number): Step[] {
    const found: Step[] = [];
    let gap: number | undefined;
    while (cell > 0) {
      const i = Math.floor(cell / columns);
      const j = cell % columns;
      const way = gap ?? from[cell]!;
      let [letters, across] = [1, 1];
      let op: Step['op'];
      if (way === From.dropped) {
        [op, letters] = ['dropped', 0];
        gap = dropped[cell - 1]! > best[cell - 1]! + SCORES.gapOpen ? From.dropped : undefined;
      } else if (way === From.inserted) {
        [op, across] = ['inserted', 0];
        gap = inserted[cell - columns]! > best[cell - columns]! + SCORES.gapOpen ? From.inserted : undefined;
      } else if (way === From.captured) {
        [op, letters] = ['captured', captureLength[cell]!];
      } else {
        const letter = rows.page[pageAt(i)]!;
        op = letter !== 0 && letter === rows.source[sourceAt(j)] ? 'same' : 'replaced';
      }
      const [page, pageEnd] = back
        ? [box.pageEnd - i, box.pageEnd - i + letters]
        : [box.page + i - letters, box.page + i];
      const [source, sourceEnd] = back
        ? [box.sourceEnd - j, box.sourceEnd - j + across]
        : [box.source + j - across, box.source + j];
      found.push({ op, page, pageEnd, source, sourceEnd });
      cell -= letters * columns + across;
    }
    return found;
  }
}

/** Where only one side has letters there is nothing to align. */
function oneSided(box: Box): Step[] {
  if (box.pageEnd > box.page) return [{ op: 'inserted', ...box }];
  return box.sourceEnd > box.source ? [{ op: 'dropped', ...box }] : [];
}

/** How many letters of the page the placeholder best stands for, within a clause; 0 for none. */
function bestCapture(
  rows: Rows,
  best: Int32Array,
  cell: number,
  columns: number,
  i: number,
  pageAt: (i: number) => number,
): number {
  let bestLength = 0;
  for (let length = MIN_CAPTURE_LETTERS; length <= Math.min(MAX_CAPTURE_LETTERS, i); length++) {
    const [a, b] = [pageAt(i), pageAt(i - length + 1)];
    let within = true;
    for (let at = Math.min(a, b) + 1; at <= Math.max(a, b); at++) if (rows.hasGap(at)) within = false;
    if (!within) break;
    const here = best[cell - length * columns - 1]!;
    if (bestLength === 0 || here > best[cell - bestLength * columns - 1]!) bestLength = length;
  }
  return bestLength;
}
