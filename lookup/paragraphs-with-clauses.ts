import { foldedLetters, foldText } from '~/engine/fold';
import type { Span } from '~/engine/types';
import { findWritten } from './find-written';
import type { ParagraphEntry } from './search-set';

/** Shorter pieces between two commas stand in any text. */
const MIN_LETTERS = 6;
/** Quotation marks end no clause. */
const CLAUSE_END = /[，。、；：！？,.;:!?\n]+/u;
/** Pasted text beyond this many clauses adds nothing to what its first ones find. */
const MAX_CLAUSES = 100;

/**
 * Finds paragraphs by the clauses of a query that stands nowhere as a whole: a passage pasted across paragraphs, or
 * one with a word changed. Most shared letters first, then the library's order.
 * @param most no more than this many.
 */
export function paragraphsWithClauses(
  paragraphs: readonly ParagraphEntry[],
  query: string,
  most: number,
): { entry: ParagraphEntry; spans: readonly Span[] }[] {
  const clauses = [...new Set(query.split(CLAUSE_END))]
    .map((text) => ({ text, letters: foldedLetters(text) }))
    .filter(({ letters }) => letters.length >= MIN_LETTERS)
    .slice(0, MAX_CLAUSES);
  return paragraphs
    .map((entry) => {
      const shared = clauses.filter(({ letters }) => entry.letters.includes(letters));
      return { entry, shared, length: shared.reduce((sum, { letters }) => sum + letters.length, 0) };
    })
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, most)
    .map(({ entry, shared }) => {
      const written = shared
        .map(({ text }) => foldText(text))
        .toSorted((a, b) => b.letters.length - a.letters.length);
      return { entry, spans: findWritten(entry.paragraph.text, written, false) };
    });
}
