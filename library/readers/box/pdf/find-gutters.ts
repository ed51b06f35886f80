import type { Segment } from './rows-of-page';

/** So many lines make a column; fewer are a table. */
const FEWEST_LINES = 4;
/** Lines of a column fill it; the cells of a table rarely do. */
const FILLED = 0.6;
const BINS = 120;
/** Where one gutter may be, and the first of two: columns are about as wide as each other. */
const ONE = [0.2, 0.8] as const;
const TWO = [0.26, 0.4] as const;
/** Lines of dialogue and verse do not fill their column, but all begin at its margin or, in em, this far in. */
const INDENTS = [0, 2];
const ALIGNED = 0.8;

/** @returns where a page is parted into columns of lines that fill them, from left to right; empty for one column. */
export function findGutters(segments: readonly Segment[]): readonly number[] {
  if (segments.length < 2 * FEWEST_LINES) return [];
  const from = segments.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const to = segments.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
  const bin = (to - from) / BINS;
  if (!(bin > 0)) return [];
  const crossing = countCrossing(segments, from, bin);
  let best: { readonly score: number; readonly all: (readonly number[])[] } = { score: 0, all: [] };
  const weigh = (bins: readonly number[]) => {
    const crossed = bins.reduce((sum, at) => sum + crossing[at]!, 0);
    // Only the middle of a stretch that few lines cross can be a gutter.
    if (crossed > segments.length / 2) return;
    const gutters = bins.map((at) => from + (at + 0.5) * bin);
    const score = scoreColumns(segments, [from, ...gutters, to], crossed < segments.length / 10) - crossed;
    if (score > best.score) best = { score, all: [gutters] };
    else if (score === best.score && score > 0) best.all.push(gutters);
  };
  for (let at = Math.floor(BINS * ONE[0]); at < BINS * ONE[1]; at++) weigh([at]);
  for (let at = Math.floor(BINS * TWO[0]); at < BINS * TWO[1]; at++) weigh([at, BINS - 1 - at]);
  return best.all[best.all.length >> 1] ?? [];
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

/** How many lines fill the columns between the edges; 0 when there are no such columns. */
function scoreColumns(segments: readonly Segment[], edges: readonly number[], isClean: boolean): number {
  const columns = edges.slice(1).map((right, i) => {
    const left = edges[i]!;
    const lines = segments.filter(({ start, end }) => start >= left && end <= right);
    return { lines, filled: lines.filter(({ start, end }) => end - start >= (right - left) * FILLED) };
  });
  const full = columns.filter(
    ({ lines, filled }) => filled.length >= Math.max(FEWEST_LINES, lines.length / 3),
  );
  // Where hardly anything but a title crosses, one column may show that the others are columns too.
  const isSet = full.length === columns.length || (isClean && full.length > 0 && columns.every(isAligned));
  if (!isSet) return 0;
  const top = Math.max(...columns.map(({ lines }) => lines[0]!.baseline));
  const bottom = Math.min(...columns.map(({ lines }) => lines.at(-1)!.baseline));
  return bottom > top ? columns.reduce((sum, { filled }) => sum + filled.length, 0) : 0;
}

function isAligned({ lines }: { readonly lines: readonly Segment[] }): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const margin = lines.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const aligned = lines.filter(({ start, size }) =>
    INDENTS.some((indent) => Math.abs(start - margin - indent * size) < size / 4),
  );
  return aligned.length >= lines.length * ALIGNED;
}
