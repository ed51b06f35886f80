import { type FoldedText, foldText, GAP } from '~/engine/fold';
import type { Span } from '~/engine/types';

/**
 * Finds where one of several written forms stands in a text, leftmost and longest first, none inside another.
 * @param written folded forms, the longest first
 * @param strict what terms ask for: no more punctuation between the letters than the form itself has, and no sentence
 *   end; without it punctuation does not count, as in passages
 * @returns spans of `text` (UTF-16 offsets)
 */
export function findWritten(text: string, written: readonly FoldedText[], strict: boolean): Span[] {
  const folded = foldText(text);
  const spans: Span[] = [];
  for (let at = 0; at < folded.letters.length; ) {
    const found = written.find((form) => form.letters.length > 0 && standsAt(folded, at, form, strict));
    if (found) {
      const end = at + found.letters.length;
      spans.push({ start: folded.starts[at]!, end: folded.ends[end - 1]! });
      at = end;
    } else at++;
  }
  return spans;
}

function standsAt(text: FoldedText, at: number, form: FoldedText, strict: boolean): boolean {
  return form.letters.every((letter, i) => {
    if (text.letters[at + i] !== letter) return false;
    return !strict || i === 0 || text.gaps[at + i]! <= (form.gaps[i] ?? GAP.none);
  });
}
