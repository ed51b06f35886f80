import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import { withoutRadicals } from './without-radicals';

/** A run of characters on a page. Points, from the page's upper left corner; of vertical text, turned by a quarter. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
  readonly size: number;
}

export interface PageOfPieces {
  readonly number: number;
  readonly pieces: readonly Piece[];
}

/** Lines that rise more than this by their length stand aslant: a stamp or a watermark. */
const STEEPEST = 0.08;
/** More is no text: a drawing, whose every stroke is a letter, or a trap. */
const MOST_PIECES = 60_000;

/** Takes the text off a page, with where it stands. What stands aslant or upside down is left out. */
export async function piecesOfPage(page: PDFPageProxy, number: number): Promise<PageOfPieces> {
  const view = page.getViewport({ scale: 1 });
  const level: Piece[] = [];
  const upright: Piece[] = [];
  const isVertical = new Set<string>();
  for await (const { items, styles } of chunksOf(page)) {
    for (const [font, { vertical }] of Object.entries(styles)) if (vertical) isVertical.add(font);
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue;
      const [a, b, c, d, x, y] = multiply(view.transform, item.transform);
      const size = Math.hypot(c, d);
      if (![a, b, x, y, size, item.width, item.height].every(isOnPage) || size < 1) continue;
      const text = withoutRadicals(item.str.replace(CONTROLS, ' '));
      if (isVertical.has(item.fontName)) {
        upright.push({ text, start: y, end: y + item.height, baseline: view.width - x, size });
      } else if (a > 0 && Math.abs(b) <= a * STEEPEST) {
        level.push({ text, start: x, end: x + item.width, baseline: y, size });
      }
    }
  }
  // A page is set one way or the other; the few pieces of the other way are labels.
  return { number, pieces: charactersOf(upright) > charactersOf(level) ? upright : level };
}

/** As much of a page's text as we take, as it comes: all of it at once may be more than there is memory. */
async function* chunksOf(page: PDFPageProxy): AsyncGenerator<TextContent> {
  const reader: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader();
  let pieces = 0;
  while (pieces < MOST_PIECES) {
    const { value, done } = await reader.read();
    if (done) return;
    pieces += value.items.length;
    yield value;
  }
  await reader.cancel(new Error('That is enough.'));
}

/** Points. What is said to stand further out is on no page, and sums of such numbers may be none. */
const FARTHEST = 1_000_000;
const isOnPage = (measure: number) => Math.abs(measure) <= FARTHEST;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they stand in PDFs whose fonts say nothing of their letters
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/gu;

const charactersOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { text }) => sum + text.length, 0);

type Matrix = readonly [number, number, number, number, number, number];

/** Two transformations, the second first, as PDF writes them. */
function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = six(outer);
  const [g, h, i, j, k, l] = six(inner);
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function six(values: readonly number[]): Matrix {
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN, e = Number.NaN, f = Number.NaN] =
    values;
  return [a, b, c, d, e, f];
}
