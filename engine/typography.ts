import { fullWidth, type MarkedText, markWidths } from './mark-width';
import type { Span } from './types';

/** How a passage is set when it is shown and copied: in Chinese typography, or as in the file. */
export type Typography = 'chinese' | 'file';

/** A paragraph in another setting, with the way from one to the other. Offsets are UTF-16 units. */
export interface TypesetText {
  readonly text: string;
  /** For each offset into the file's text (its length included), the offset into `text`. */
  readonly fromOriginal: readonly number[];
  /** For each offset into `text` (its length included), the offset into the file's text. */
  readonly toOriginal: readonly number[];
}

/**
 * Sets a paragraph in Chinese typography: full-width marks, no spaces left over from extraction (2025 年, X 市).
 * Nothing else changes, and numbers, addresses and English sentences stay as they are. A space between two Chinese
 * characters stays too: it may mean something (第一章 总则).
 */
export function typeset(text: string): TypesetText {
  const marked = markWidths(text);
  const kept = keptUnits(marked);
  const fromOriginal: number[] = [];
  const toOriginal: number[] = [];
  let set = '';
  for (const [at, unit] of text.split('').entries()) {
    fromOriginal.push(set.length);
    if (!kept[at]) continue;
    toOriginal.push(at);
    set += marked.wide[at] ? fullWidth(unit) : unit;
  }
  fromOriginal.push(set.length);
  toOriginal.push(text.length);
  return { text: set, fromOriginal, toOriginal };
}

/** A text as it stands, for callers to whom the setting makes no difference. */
function asInFile(text: string): TypesetText {
  const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
  return { text, fromOriginal: offsets, toOriginal: offsets };
}

export function setText(text: string, typography: Typography): TypesetText {
  return typography === 'chinese' ? typeset(text) : asInFile(text);
}

/** @returns where a span of the file's text stands in the typeset one. */
export function spanInTypeset({ fromOriginal }: TypesetText, { start, end }: Span): Span {
  return { start: fromOriginal[start]!, end: fromOriginal[end]! };
}

/** @returns where a span of the typeset text stands in the file's, without the spaces left out at its ends. */
export function spanInOriginal({ toOriginal }: TypesetText, { start, end }: Span): Span {
  const first = toOriginal[start]!;
  return { start: first, end: end > start ? toOriginal[end - 1]! + 1 : first };
}

/** For each UTF-16 unit whether it stays: all do but the spaces of extraction. */
function keptUnits(marked: MarkedText): boolean[] {
  const { neighbours } = marked;
  const kept = neighbours.map(() => true);
  let start = 0;
  while (start < neighbours.length) {
    let end = start;
    while (neighbours[end] === 'space') end += 1;
    if (end > start && isLeftOver(marked, start, end)) kept.fill(false, start, end);
    start = end + 1;
  }
  return kept;
}

function isLeftOver({ neighbours, wide }: MarkedText, start: number, end: number): boolean {
  const left = start - 1;
  const right = end;
  if (left < 0 || right >= neighbours.length) return false;
  // A mark that stays half-width is set as in English, with its space.
  if ([left, right].some((at) => neighbours[at] === 'mark' && !wide[at])) return false;
  if (neighbours[left] === 'han' && neighbours[right] === 'han') return false;
  return isChineseBeyond(left, -1) || isChineseBeyond(right, 1);

  function isChineseBeyond(from: number, step: 1 | -1): boolean {
    let at = from;
    while (neighbours[at] === 'transparent' || neighbours[at] === 'space') at += step;
    return wide[at] || neighbours[at] === 'han' || neighbours[at] === 'cjk-mark';
  }
}
