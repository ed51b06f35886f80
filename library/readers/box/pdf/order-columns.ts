import { findGutters } from './find-gutters';
import type { Row, Segment } from './rows-of-page';

/** A line in reading order, with the column it stands in: '' for the page's own, 1/2 for the left half of it. */
export interface PlacedLine extends Segment {
  readonly column: string;
}

const MOST_COLUMNS_DEEP = 2;
/** A row this far from its neighbour, in leadings, is a head or foot of the page. */
const FAR = 1.9;

/**
 * Puts the lines of all pages into reading order: down the left column, then down the next one. A line that crosses a
 * gutter ends the columns above it. A last page with a few lines has the gutters of the others.
 */
export function orderColumns(pages: readonly (readonly Row[])[]): PlacedLine[][] {
  const parted = pages.map(apart);
  const gutters = parted.map(({ main }) => findGutters(main.flat()));
  const usual = usualGutters(gutters);
  return parted.map(({ head, main, foot }, at) => {
    const own = gutters[at]!;
    const between = own.length === 0 && fits(main, usual) ? usual : own;
    return [...head, ...inColumns(main, between, '', 0), ...foot];
  });
}

/** Those of the last page that has any. */
const usualGutters = (gutters: readonly (readonly number[])[]) =>
  gutters.findLast((it) => it.length > 0) ?? [];

/** A page of which nothing crosses the gutters, with something at both sides of one. */
function fits(rows: readonly Row[], gutters: readonly number[]): boolean {
  const segments = rows.flat();
  return gutters.some(
    (gutter) =>
      segments.some(({ start }) => start >= gutter) &&
      segments.some(({ end }) => end <= gutter) &&
      segments.every((segment) => !crosses(segment, gutter)),
  );
}

const crosses = ({ start, end }: Segment, gutter: number) => start < gutter && end > gutter;

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

function inColumns(
  rows: readonly Row[],
  gutters: readonly number[],
  column: string,
  depth: number,
): PlacedLine[] {
  if (gutters.length === 0) return rows.map((row) => wholeRow(row, column));
  const lines: PlacedLine[] = [];
  const open: Row[][] = Array.from({ length: gutters.length + 1 }, () => []);
  const flush = () => {
    for (const [i, within] of open.entries()) {
      const inner = depth + 1 < MOST_COLUMNS_DEEP ? findGutters(within.flat()) : [];
      lines.push(...inColumns(within, inner, `${column} ${i + 1}/${open.length}`, depth + 1));
      open[i] = [];
    }
  };
  for (const row of rows) {
    if (row.some((segment) => gutters.some((gutter) => crosses(segment, gutter)))) {
      flush();
      lines.push(wholeRow(row, column));
      continue;
    }
    for (const [i, within] of open.entries()) {
      const piece = row.filter(({ end }) => gutters.filter((gutter) => end > gutter).length === i);
      if (piece.length > 0) within.push(piece);
    }
  }
  flush();
  return lines;
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
