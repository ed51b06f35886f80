import { type CellModel, cellsOf, firstUnitCells } from './cells';
import { isCutByCount } from './cut-by-count';
import { endsSentence } from './ends';
import type { PageLine } from './page-lines';

/** A line as it was set, measured in cells. */
export interface LaidLine {
  readonly text: string;
  readonly style: PageLine['style'];
  readonly note: boolean;
  readonly page: number;
  /** A blank line stands before it. */
  readonly apart: boolean;
  /** Where it begins, counted from where most lines begin. */
  readonly indent: number;
  /** Where it ends. */
  readonly end: number;
  /** Of its first word or character: a line before it that had room for this was ended on purpose. */
  readonly unit: number;
  /** In points; undefined where nothing is known. */
  readonly size: number | undefined;
}

export interface Layout {
  readonly lines: readonly LaidLine[];
  /** Where full lines end; undefined where lines are paragraphs. */
  readonly measure: number | undefined;
}

/** Lines of fewer cells than this are a list: no text is set as narrow, but for the columns of a PDF. */
const NARROWEST = 30;
const NARROWEST_COLUMN = 12;
const WIDEST = 240;
/** Geometry says more than characters, unless by characters so many more lines end together. */
const MUCH_BETTER = 1.15;
/** Of a line of plain text that was printed, roughly. */
const PRINTED_CELLS = 64;
/** In quarters of a cell: an indent of two characters, and what is squeezed in. */
const FIRST_LINES_EARLIER = 24;
/** How many of the full lines end in the middle of a sentence, where lines are set. */
const MID_SENTENCE = 0.4;

/** So many lines show how a text was set. */
const SAMPLE = 4000;

/** Measures lines, and finds out whether they were set to a measure or are paragraphs as they are. */
export function layLines(lines: readonly PageLine[]): Layout {
  const sample = lines.slice(0, SAMPLE);
  const narrowest = sample.some(({ set }) => set) ? NARROWEST_COLUMN : NARROWEST;
  const models: readonly CellModel[] = isCutByCount(sample) ? ['count'] : ['printed', 'grid'];
  const byCells = models.map(cellRuler);
  const [best, share] = byCells
    .map((ruler) => [ruler, findMeasure(laidLines(sample, ruler), narrowest).share] as const)
    .reduce((one, other) => (other[1] > one[1] ? other : one));
  const geometry = geometryRuler(sample);
  // Plain text that was printed is ragged on the page, and shows how it was set by its characters alone.
  if (geometry && findMeasure(laidLines(sample, geometry), narrowest).share * MUCH_BETTER >= share) {
    return { lines: laidLines(lines, geometry), measure: geometry.measure };
  }
  const laid = laidLines(lines, best);
  return { lines: laid, measure: findMeasure(laid, narrowest).measure };
}

/** How lines are measured. */
interface Ruler {
  readonly model: CellModel;
  readonly place: (line: PageLine, cells: number) => { readonly indent: number; readonly end: number };
}

function cellRuler(model: CellModel): Ruler {
  return {
    model,
    place: ({ text, set }, cells) => {
      const indent = set ? set.left * PRINTED_CELLS : leadingCells(text);
      return { indent, end: cells + (model === 'count' ? 2 * text.search(/\S/u) : indent) };
    },
  };
}

/** @returns undefined where there is no geometry. */
function geometryRuler(lines: readonly PageLine[]): (Ruler & { readonly measure: number }) | undefined {
  // Share of the column's width that one cell takes, per point of size: the same for all lines of a fount.
  const ratios = lines.flatMap(({ text, set }) => {
    const cells = set ? cellsOf(text.trim(), 'printed') : 0;
    return set && cells >= 8 && set.size > 0 ? [(set.right - set.left) / cells / set.size] : [];
  });
  const sizes = lines.flatMap(({ text, set }) => (set && text.length > 10 ? [set.size] : []));
  const cell = (median(ratios) ?? 0) * (median(sizes) ?? 0);
  if (!(cell > 0)) return undefined;
  return {
    model: 'printed',
    measure: 1 / cell,
    place: ({ set }, cells) =>
      set ? { indent: set.left / cell, end: set.right / cell } : { indent: 0, end: cells },
  };
}

function laidLines(lines: readonly PageLine[], { model, place }: Ruler): LaidLine[] {
  const set = lines.filter(({ blank }) => !blank);
  const texts = set.map(({ text }) => text.trim());
  const places = set.map((line, i) => place(line, cellsOf(texts[i]!, model)));
  const base = baseIndent(places);
  const apart = new Set(lines.filter((line, i) => !line.blank && lines[i - 1]?.blank));
  return set.map((line, i) => ({
    text: texts[i]!,
    style: line.style,
    note: line.note,
    page: line.page,
    apart: apart.has(line),
    indent: places[i]!.indent - base,
    end: places[i]!.end,
    unit: firstUnitCells(texts[i]!, model),
    size: line.set?.size,
  }));
}

/** Where lines begin that are not indented: the least indent that is no exception. */
function baseIndent(lines: readonly { readonly indent: number }[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) {
    const rounded = Math.round(indent);
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const usual = [...counts].filter(([, count]) => count >= lines.length / 10).map(([indent]) => indent);
  return usual.length > 0 ? usual.reduce((least, indent) => Math.min(least, indent)) : 0;
}

/** The measure is where most lines end together. */
function findMeasure(
  lines: readonly LaidLine[],
  narrowest = NARROWEST,
): { measure: number | undefined; share: number } {
  const counts = new Array<number>(4 * WIDEST + 2).fill(0);
  for (const { end } of lines) if (end < WIDEST) counts[Math.ceil(end * 4)]! += 1;
  // Squeezed and stretched lines end within two cells; the more of them end in one place, the better is it measured.
  const near = (quarter: number) =>
    counts.slice(quarter - 7, quarter + 1).reduce((sum, count) => sum + count, 0);
  let best = 0;
  let most = 0;
  for (let quarter = narrowest * 4; quarter <= WIDEST * 4; quarter++) {
    if (counts[quarter] === 0) continue;
    const here = near(quarter) + 2 * (counts[quarter]! + counts[quarter - 1]!);
    if (here >= most) [best, most] = [quarter, here];
  }
  // A list of names, or the like.
  if (best === 0) return { measure: undefined, share: most };
  // Where paragraphs are short and have lost their indents, most full lines are first ones, which end earlier.
  for (let quarter = Math.min(best + FIRST_LINES_EARLIER, 4 * WIDEST); quarter > best + 8; quarter--) {
    if (counts[quarter]! > 0 && near(quarter) >= near(best) * 0.3) {
      best = quarter;
      break;
    }
  }
  const measure = best / 4;
  return { measure: isSet(lines, measure) ? measure : undefined, share: most };
}

/** @returns whether so many lines end together because they were cut there, and not because they are alike. */
function isSet(lines: readonly LaidLine[], measure: number): boolean {
  const full = lines.filter(({ end }) => end > measure - 7 && end <= measure + 4);
  const over = lines.filter(({ end }) => end > measure + 4).length;
  const midSentence = full.filter(({ text }) => !endsSentence(text)).length / full.length;
  if (full.length < 2 || over > lines.length / 20 || midSentence < MID_SENTENCE) return false;
  if (full.length >= lines.length / 5) return true;
  // Lists and tables have few full lines; but where lines are cut, those almost as long are fewer still.
  const almost = lines.filter(({ end }) => end > measure - 18 && end <= measure - 7).length;
  return full.length >= 3 && over <= full.length / 10 && almost <= full.length / 2 && midSentence >= 0.6;
}

function leadingCells(text: string): number {
  let cells = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char.trim() !== '') break;
    cells += char === '　' ? 2 : char === '\t' ? 4 : 1;
  }
  return cells;
}

export function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
