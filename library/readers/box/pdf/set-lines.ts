import type { RawLine } from '../../read-document';
import type { PlacedLine } from './order-columns';
import { usualSize } from './usual-size';

export interface PageOfLines {
  readonly number: number;
  readonly lines: readonly PlacedLine[];
}

/** Pages of fewer lines don't show how wide they are set. */
const FEWEST_LINES = 8;
/** A gap of more than this, in leadings, parts paragraphs. */
const WIDE_GAP = 1.35;
/** Lines of the text differ by less. */
const SAME_SIZE = 0.12;
/** Notes are set smaller than the text. */
const NOTE_SIZE = 0.92;
const NOTE = /^(?:[①-⑳⑴-⒇*＊†‡]|[[〔（(]\d{1,3}[\]〕）)]|\d{1,3}[\s.．、\p{Script=Han}]|注[：:释])/u;

/**
 * Says of each line where it stands in its column, puts a blank one where a wide gap parts two, and the notes of all
 * pages after the text, whose sentences they would interrupt.
 */
export function setLines(pages: readonly PageOfLines[]): RawLine[] {
  const body = usualSize(pages.flatMap(({ lines }) => lines));
  const leading = usualLeading(pages);
  const columns = measureColumns(pages, body);
  const lines: RawLine[] = [];
  const notes: RawLine[] = [];
  const notesPage = (pages.at(-1)?.number ?? 0) + 1;
  for (const { number, lines: placed } of pages) {
    const isNote = notesOf(placed, body);
    let before: PlacedLine | undefined;
    for (const line of placed) {
      const [from, width] = columns(number, line.column);
      const left = clamp((line.start - from) / width);
      const set = { left, right: Math.max(left, clamp((line.end - from) / width)), size: line.size };
      if (isNote.has(line)) {
        notes.push({ text: line.text, note: true, set: { page: notesPage, ...set } });
        continue;
      }
      if (before && isApart(before, line, leading)) lines.push({ text: '' });
      lines.push({ text: line.text, set: { page: number, ...set } });
      before = line;
    }
  }
  return notes.length > 0 ? [...lines, { text: '' }, ...notes] : lines;
}

const clamp = (share: number) => Math.round(Math.min(Math.max(share, 0), 1) * 1e4) / 1e4;

function isApart(before: PlacedLine, line: PlacedLine, leading: number): boolean {
  const gap = line.baseline - before.baseline;
  return line.column === before.column && gap > WIDE_GAP * leading * Math.max(before.size, line.size);
}

/** The notes at the foot of a page: its last lines, set small from one that begins as a note does. */
function notesOf(lines: readonly PlacedLine[], body: number): ReadonlySet<PlacedLine> {
  let end = lines.length;
  // The number of the page stands below its notes.
  while (
    end > 0 &&
    end > lines.length - 2 &&
    lines[end - 1]!.text.length <= 12 &&
    !isNoteLine(lines[end - 1]!.text)
  )
    end -= 1;
  let start = end;
  while (start > 0 && lines[start - 1]!.size < body * NOTE_SIZE) start -= 1;
  while (start < end && !isNoteLine(lines[start]!.text)) start += 1;
  return start === 0 ? new Set() : new Set(lines.slice(start, end));
}

/** A number of a page may begin as a note does: （3）, 3 / 9. */
const isNoteLine = (text: string) => NOTE.test(text) && /\p{L}/u.test(text);

/** The distance from line to line, as a multiple of their size. */
function usualLeading(pages: readonly PageOfLines[]): number {
  const gaps = pages.flatMap(({ lines }) =>
    lines.slice(1).flatMap((line, i) => {
      const before = lines[i]!;
      const gap = line.baseline - before.baseline;
      const alike = line.column === before.column && Math.abs(line.size - before.size) < 0.5;
      return alike && gap > 0 ? [gap / line.size] : [];
    }),
  );
  return gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? Number.POSITIVE_INFINITY;
}

interface MeasuredColumn {
  readonly from: Map<number, number>;
  readonly widths: number[];
  readonly all: PlacedLine[];
}

type Columns = (page: number, column: string) => readonly [from: number, width: number];

/** Where each column begins and how wide it is. Left and right pages have margins of their own, but one width. */
function measureColumns(pages: readonly PageOfLines[], body: number): Columns {
  const byColumn = new Map<string, MeasuredColumn>();
  for (const { number, lines } of pages) {
    for (const [column, all] of groupByColumn(lines)) {
      const text = all.filter(({ size }) => Math.abs(size - body) <= body * SAME_SIZE);
      // Heads and feet are often wider than the text between them.
      const of = text.length * 2 < all.length ? all : text;
      const measured: MeasuredColumn = byColumn.get(column) ?? { from: new Map(), widths: [], all: [] };
      byColumn.set(column, measured);
      for (const line of of) measured.all.push(line);
      if (of.length < FEWEST_LINES) continue;
      const from = quantile(
        of.map(({ start }) => start),
        0.1,
      );
      measured.from.set(number, from);
      measured.widths.push(
        quantile(
          of.map(({ end }) => end),
          0.95,
        ) - from,
      );
    }
  }
  const settled = new Map(
    Array.from(byColumn, ([column, { from, widths, all }]) => {
      const anywhere = quantile(
        all.map(({ start }) => start),
        0.05,
      );
      const width =
        widths.length > 0
          ? quantile(widths, 0.5)
          : quantile(
              all.map(({ end }) => end),
              0.98,
            ) - anywhere;
      return [column, { from, anywhere, width: Math.max(width, 1) }];
    }),
  );
  return (page, column) => {
    const { from, anywhere, width } = settled.get(column)!;
    return [from.get(page) ?? nearest(from, page) ?? anywhere, width];
  };
}

/** The margin of the last page of the same side. */
const nearest = (from: ReadonlyMap<number, number>, page: number) => from.get(page - 2) ?? from.get(page - 1);

function groupByColumn(lines: readonly PlacedLine[]): Map<string, PlacedLine[]> {
  const groups = new Map<string, PlacedLine[]>();
  for (const line of lines) {
    const group = groups.get(line.column);
    if (group) group.push(line);
    else groups.set(line.column, [line]);
  }
  return groups;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
