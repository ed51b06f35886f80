import { groupBy } from './group-by';
import { median } from './lay-lines';
import { breakPagesAfter, type PageLine } from './page-lines';
import { bareNumber, countingNumbers, isPageNumber } from './page-numbers';

/** How many lines at each edge of a page may be running heads or feet. */
const DEEPEST = 3;
const LONGEST = 80;
/** Left and right pages often have heads of their own. */
const SMALLEST_SHARE = 0.4;
const LARGEST_SHARE = 0.5;
/** Of a page by itself: so many lines show how large its text is set, and its head is set so much smaller. */
const SHORTEST_PAGE = 8;
const SMALL = 0.75;

type Edge = 'top' | 'bottom';

export interface WithoutFurniture {
  readonly lines: readonly PageLine[];
  readonly dropped: readonly string[];
}

/**
 * Leaves out what belongs to the page and not to the text: page numbers, and lines that stand at the same edge of most
 * pages. The blank lines around them go too, because a page may end in the middle of a sentence.
 */
export function dropFurniture(lines: readonly PageLine[]): WithoutFurniture {
  const dropped = new Set<PageLine>();
  const paged = lines.some(({ set, page }) => set || page > 1);
  if (!paged) {
    for (const line of lines) if (isPageNumber(line.text)) dropped.add(line);
    if (dropped.size === 0) for (const line of countingNumbers(lines)) dropped.add(line);
  }
  const numbers = [...dropped];
  if (!paged && numbers.length === 0) return { lines, dropped: [] };
  const pageOf = paged ? new Map(lines.map((line) => [line, line.page])) : breakPagesAfter(lines, dropped);
  const pages = Array.from(
    groupBy(
      lines.filter((line) => !line.blank && !dropped.has(line)),
      (line) => pageOf.get(line)!,
    ),
    ([number, of]) => ({ number, lines: of }),
  );
  for (const edge of ['bottom', 'top'] as const) peel(pages, edge, dropped);
  if (pages.length === 1) for (const line of loneFurniture(lines)) dropped.add(line);
  // Pages that are nearly all heads and feet have neither.
  if (dropped.size > lines.filter(({ blank }) => !blank).length * LARGEST_SHARE) {
    dropped.clear();
    for (const line of numbers) dropped.add(line);
  }
  return {
    lines: closeUp(lines, dropped, pageOf),
    dropped: lines.filter((l) => dropped.has(l)).map((l) => l.text.trim()),
  };
}

/** Head and foot of a page that has no other to compare with: one small line, well apart from everything else. */
function loneFurniture(lines: readonly PageLine[]): PageLine[] {
  const set = lines.filter(({ set: place, blank }) => place && !blank);
  if (set.length < SHORTEST_PAGE) return [];
  const small = (median(set.map((line) => line.set!.size)) ?? 0) * SMALL;
  const isLone = ({ text, set: place }: PageLine, beside: PageLine | undefined) =>
    place !== undefined &&
    place.size <= small &&
    text.length <= LONGEST &&
    beside?.blank &&
    !/[。；]$/u.test(text);
  const top = lines.findIndex(({ blank }) => !blank);
  const bottom = lines.findLastIndex(({ blank }) => !blank);
  return [
    ...(isLone(lines[top]!, lines[top + 1]) ? [lines[top]!] : []),
    ...(isLone(lines[bottom]!, lines[bottom - 1]) ? [lines[bottom]!] : []),
  ];
}

interface Page {
  readonly number: number;
  readonly lines: readonly PageLine[];
}

/** Takes the outermost lines of all pages away as long as they are furniture. */
function peel(pages: readonly Page[], edge: Edge, dropped: Set<PageLine>) {
  let open = pages;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const outer = open.flatMap((page) => {
      const line = page.lines.at(edge === 'top' ? depth : -1 - depth);
      return line && !dropped.has(line) ? [{ page, line }] : [];
    });
    const furniture = furnitureAmong(outer, pages.length, edge);
    for (const line of furniture) dropped.add(line);
    open = outer.filter(({ line }) => furniture.has(line)).map(({ page }) => page);
  }
}

interface Outer {
  readonly page: Page;
  readonly line: PageLine;
}

function furnitureAmong(outer: readonly Outer[], pages: number, edge: Edge): Set<PageLine> {
  const found = new Set<PageLine>();
  const offsets = groupBy(
    outer.filter(({ line }) => bareNumber(line.text) !== undefined),
    ({ page, line }) => bareNumber(line.text)! - page.number,
  );
  for (const [offset, of] of offsets) {
    if (of.length > 1 || (pages === 1 && offset === 0 && edge === 'bottom' && of[0]?.line.set))
      for (const { line } of of) found.add(line);
  }
  for (const { line } of outer) if (isPageNumber(line.text)) found.add(line);
  const rest = outer.filter(({ line }) => bareNumber(line.text) === undefined && line.text.length <= LONGEST);
  for (const [key, same] of groupBy(rest, ({ line }) => keyOf(line.text))) {
    if (key.length < 2 || same.length < Math.max(2, pages * SMALLEST_SHARE)) continue;
    for (const { page, line } of same)
      if (page.number !== 1 || edge === 'bottom' || !mayBeTitle(page, line, same)) found.add(line);
  }
  return found;
}

/** The same words at the same place, whatever number stands among them. */
const keyOf = (text: string) => text.replace(/\d+/gu, '#').replace(/\s/gu, '');

/** A running head repeats the title as a rule: on the first page it may be the title itself. */
function mayBeTitle({ lines }: Page, line: PageLine, same: readonly Outer[]): boolean {
  const elsewhere = same.find((other) => other.line !== line)?.line.set;
  if (line.set && elsewhere) return line.set.size > elsewhere.size * 1.1;
  const key = keyOf(line.text);
  return !lines.slice(1, 6).some(({ text }) => keyOf(text).includes(key));
}

function closeUp(
  lines: readonly PageLine[],
  dropped: ReadonlySet<PageLine>,
  pageOf: ReadonlyMap<PageLine, number>,
): PageLine[] {
  const kept: PageLine[] = [];
  let atBreak = false;
  let last: number | undefined;
  for (const line of lines) {
    const page = pageOf.get(line);
    if (dropped.has(line) || (last !== undefined && page !== last)) {
      while (kept.at(-1)?.blank) kept.pop();
      atBreak = true;
    }
    last = page;
    if (dropped.has(line) || (atBreak && line.blank)) continue;
    atBreak = false;
    kept.push(line);
  }
  return kept;
}
