import { type FoldedText, GAP } from './fold';
import { MAX_FORMULATION_LETTERS, MAX_STOCK_REST, MIN_STOCK_COVERAGE, STOCK_PIECE_LETTERS } from './limits';
import type { Span } from './types';

/**
 * Tells stock wording from what only its source says. What of a text stands in formulations is settled by its pieces
 * of `STOCK_PIECE_LETTERS` letters: a longer piece of a formulation is nothing but such pieces, one letter on each.
 * So one set of short pieces does for all formulations, and a source costs one look-up a letter.
 */

declare const stock: unique symbol;
/** All pieces of `STOCK_PIECE_LETTERS` letters of some formulations. */
export type StockPieces = ReadonlySet<string> & { readonly [stock]: true };

/**
 * @param formulations folded, as `foldedLetters` does; shorter ones say nothing
 */
export function stockPieces(formulations: Iterable<string>): StockPieces {
  const pieces = new Set<string>();
  for (const formulation of formulations) {
    for (let end = STOCK_PIECE_LETTERS; end <= formulation.length; end++)
      pieces.add(formulation.slice(end - STOCK_PIECE_LETTERS, end));
  }
  return pieces as ReadonlySet<string> as StockPieces;
}

/** @returns the same pieces and those of further formulations. */
export function withFormulations(pieces: StockPieces, formulations: ReadonlySet<string>): StockPieces {
  if (formulations.size === 0) return pieces;
  return new Set([...pieces, ...stockPieces(formulations)]) as ReadonlySet<string> as StockPieces;
}

/** One UTF-16 unit a letter: no formulation has a letter of two. */
function unitALetter(letters: readonly string[]): string {
  return letters.map((letter) => (letter.length === 1 ? letter : '\uFFFF')).join('');
}

/**
 * Whether the wording of a span of a source is stock: pieces of formulations make up `MIN_STOCK_COVERAGE` of it, or all
 * but `MAX_STOCK_REST` letters. Cut off at the ends of the span, a piece must still have `STOCK_PIECE_LETTERS`.
 *
 * @param runs as `stockRunsSteps` gives them, in the letters that the span is counted in
 */
export function isCommon(runs: ArrayLike<number>, start: number, end: number): boolean {
  const letters = end - start;
  const stock = stockLetters(runs, start, end);
  return stock > 0 && (stock >= MIN_STOCK_COVERAGE * letters || letters - stock <= MAX_STOCK_REST);
}

/** How many letters of a span stand in pieces of formulations that lie within it. */
function stockLetters(runs: ArrayLike<number>, start: number, end: number): number {
  let covered = 0;
  let upTo = start;
  for (let i = firstEndingAfter(runs, start); i < runs.length && runs[i]! < end; i += 2) {
    const from = Math.max(start, runs[i]!);
    const to = Math.min(end, runs[i + 1]!);
    if (to - from < STOCK_PIECE_LETTERS) continue;
    covered += to - Math.max(from, upTo);
    upTo = to;
  }
  return covered;
}

/** Index of the first run whose end is greater than `at`: ends go up as starts do. */
function firstEndingAfter(runs: ArrayLike<number>, at: number): number {
  let low = 0;
  let high = runs.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle * 2 + 1]! > at) high = middle;
    else low = middle + 1;
  }
  return low * 2;
}

/**
 * The formulations that stand whole in a text, as spans of it, those first that make up most of the broadcasts: where
 * 以习近平同志为核心的党中央 stands, it is meant, and not the rarer 以习近平同志为核心的党中央着眼. Left out is what lies in
 * one that is named already, or around it, or is mostly covered by such, and what cuts a number in two.
 *
 * @param itemsOf in how many items a piece of the folded text stands, if it is a formulation; 0 if it is none
 */
export function formulationsIn(text: FoldedText, itemsOf: (wording: string) => number): Span[] {
  const found = wholeFormulations(text, itemsOf).sort((a, b) => b.weight - a.weight || a.start - b.start);
  const covered = new Uint8Array(text.letters.length);
  const named: Span[] = [];
  for (const { start, end } of found) {
    const taken = covered.subarray(start, end).reduce((sum, n) => sum + n, 0);
    if (taken * 2 > end - start) continue;
    if (named.some((other) => start <= other.start && other.end <= end)) continue;
    covered.fill(1, start, end);
    named.push({ start, end });
  }
  return named.map(({ start, end }) => ({ start: text.starts[start]!, end: text.ends[end - 1]! }));
}

/** All of them, in letters; `weight`: how many letters of the broadcasts they make up. */
function wholeFormulations({ letters, gaps }: FoldedText, itemsOf: (wording: string) => number) {
  const units = unitALetter(letters);
  const found: (Span & { readonly weight: number })[] = [];
  for (let start = 0; start < units.length; start++) {
    const longest = Math.min(MAX_FORMULATION_LETTERS, units.length - start);
    for (let length = 1; length <= longest; length++) {
      if (length > 1 && gaps[start + length - 1] === GAP.sentenceEnd) break;
      if (length < STOCK_PIECE_LETTERS) continue;
      const end = start + length;
      const items = itemsOf(units.slice(start, end));
      if (items > 0 && !cutsNumber(units, start) && !cutsNumber(units, end))
        found.push({ start, end, weight: items * length });
    }
  }
  return found;
}

function cutsNumber(letters: string, at: number): boolean {
  return at > 0 && /^\p{Nd}{2}$/u.test(letters.slice(at - 1, at + 1));
}
