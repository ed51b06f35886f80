import type { Row, Segment } from './rows-of-page';

/** A line in reading order, with the column it stands in: '' for the page's own, l and r for halves of it. */
export interface PlacedLine extends Segment {
  readonly column: string;
}

/** So many lines make a column; fewer are a table. */
const FEWEST_LINES = 4;
/** Lines of a column fill it; the cells of a table rarely do. */
const FILLED = 0.6;
const BINS = 120;
const MOST_COLUMNS_DEEP = 2;
/** A row this far from its neighbour, in leadings, is a head or foot of the page. */
const FAR = 1.9;

/**
 * Puts the lines of a page into reading order: down the left column, then down the right one. A line that crosses the
 * gutter ends both columns above it.
 */
export function orderColumns(rows: readonly Row[]): PlacedLine[] {
  const { head, main, foot } = apart(rows);
  return [...head, ...ordered(main, ''), ...foot];
}

/** Rows at the top and bottom edges that stand far from the rest belong to no column. */
function apart(rows: readonly Row[]): { head: PlacedLine[]; main: readonly Row[]; foot: PlacedLine[] } {
  const gaps = rows.slice(1).map((row, i) => row[0]!.baseline - rows[i]![0]!.baseline);
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0;
  if (rows.length < 6 || usual <= 0) return { head: [], main: rows, foot: [] };
  const far = (at: number) => (gaps[at] ?? 0) > usual * FAR;
  const top = far(0) ? 1 : far(1) ? 2 : 0;
  const bottom = far(gaps.length - 1) ? 1 : far(gaps.length - 2) ? 2 : 0;
  return {
    head: rows.slice(0, top).map((row) => wholeRow(row, '')),
    main: rows.slice(top, rows.length - bottom),
    foot: rows.slice(rows.length - bottom).map((row) => wholeRow(row, '')),
  };
}

function ordered(rows: readonly Row[], column: string): PlacedLine[] {
  const gutter = column.length < MOST_COLUMNS_DEEP ? findGutter(rows.flat()) : undefined;
  if (gutter === undefined) return rows.map((row) => wholeRow(row, column));
  const lines: PlacedLine[] = [];
  let left: Row[] = [];
  let right: Row[] = [];
  const flush = () => {
    lines.push(...ordered(left, `${column}l`), ...ordered(right, `${column}r`));
    left = [];
    right = [];
  };
  for (const row of rows) {
    if (row.some(({ start, end }) => start < gutter && end > gutter)) {
      flush();
      lines.push(wholeRow(row, column));
      continue;
    }
    const before = row.filter(({ end }) => end <= gutter);
    const after = row.filter(({ end }) => end > gutter);
    if (before.length > 0) left.push(before);
    if (after.length > 0) right.push(after);
  }
  flush();
  return lines;
}

/** Where a page is parted into two columns of lines that fill them. */
function findGutter(segments: readonly Segment[]): number | undefined {
  if (segments.length < 2 * FEWEST_LINES) return undefined;
  const from = segments.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const to = segments.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
  const bin = (to - from) / BINS;
  if (!(bin > 0)) return undefined;
  const crossing = countCrossing(segments, from, bin);
  let best: { readonly score: number; readonly bins: number[] } = { score: 0, bins: [] };
  for (let at = Math.floor(BINS * 0.2); at < BINS * 0.8; at++) {
    // Only the middle of a stretch that few lines cross can be a gutter.
    if (crossing[at]! > segments.length / 2) continue;
    const score = scoreGutter(segments, from + (at + 0.5) * bin, from, to) - crossing[at]!;
    if (score > best.score) best = { score, bins: [at] };
    else if (score === best.score && score > 0) best.bins.push(at);
  }
  const middle = best.bins[best.bins.length >> 1];
  return middle === undefined ? undefined : from + (middle + 0.5) * bin;
}

function countCrossing(segments: readonly Segment[], from: number, bin: number): number[] {
  const changes = new Array<number>(BINS + 2).fill(0);
  for (const { start, end } of segments) {
    changes[Math.max(0, Math.floor((start - from) / bin))]! += 1;
    changes[Math.min(BINS + 1, Math.ceil((end - from) / bin))]! -= 1;
  }
  let crossing = 0;
  return changes.map((change) => (crossing += change));
}

/** How many lines fill the columns that a gutter makes; 0 when it makes none. */
function scoreGutter(segments: readonly Segment[], gutter: number, from: number, to: number): number {
  const left = segments.filter(({ end }) => end <= gutter);
  const right = segments.filter(({ start }) => start >= gutter);
  const filled = [
    left.filter(({ start, end }) => end - start >= (gutter - from) * FILLED),
    right.filter(({ start, end }) => end - start >= (to - gutter) * FILLED),
  ] as const;
  if (filled.some((lines) => lines.length < FEWEST_LINES)) return 0;
  if (filled[0].length < left.length / 3 || filled[1].length < right.length / 3) return 0;
  const top = Math.max(filled[0][0]!.baseline, filled[1][0]!.baseline);
  const bottom = Math.min(filled[0].at(-1)!.baseline, filled[1].at(-1)!.baseline);
  return bottom > top ? filled[0].length + filled[1].length : 0;
}

/** The pieces of a row that no gutter parts: the cells of a table, with tabs between them. */
function wholeRow(row: Row, column: string): PlacedLine {
  const [first] = row;
  const last = row.at(-1)!;
  const main = row.reduce((long, other) => (other.text.length > long.text.length ? other : long));
  return {
    text: joinCells(row),
    start: first!.start,
    end: last.end,
    baseline: main.baseline,
    size: main.size,
    column,
  };
}

function joinCells(row: Row): string {
  let text = '';
  let before: Segment | undefined;
  for (const segment of row) {
    // Two or three characters of space are a title set wide.
    const gap = before ? (segment.start - before.end) / segment.size : 0;
    text += before ? (gap > 3.2 ? '\t' : '　') : '';
    text += segment.text;
    before = segment;
  }
  return text;
}
