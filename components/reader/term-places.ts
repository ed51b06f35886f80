import { type FoldedText, foldedLetters, foldText } from '~/engine/fold';
import type { Source, Span, Term } from '~/engine/types';
import { findWritten } from '~/lookup/find-written';

/** A term where it stands in a paragraph. */
export interface TermPlace extends Span {
  readonly term: Term;
}

/**
 * @returns where the key terms of a source stand in its paragraphs, by paragraph index: those that are marked on pages,
 * and all of which the user wrote something down. Spans of the paragraph's own text, in order, without overlaps.
 */
export function termPlaces({ terms, paragraphs }: Source): Map<number, TermPlace[]> {
  const byLetters = new Map<string, { readonly term: Term; readonly written: FoldedText }>();
  for (const term of terms) {
    if (term.use !== 'flagged' && !term.rendering && !term.note) continue;
    for (const form of [term.form, ...term.aliases]) {
      const letters = foldedLetters(form);
      if (letters !== '' && !byLetters.has(letters))
        byLetters.set(letters, { term, written: foldText(form) });
    }
  }
  const forms = [...byLetters].sort(([a], [b]) => b.length - a.length);
  return new Map(
    paragraphs.map(({ index, text }) => {
      const all = foldedLetters(text);
      const here = forms.flatMap(([letters, { written }]) => (all.includes(letters) ? [written] : []));
      const spans = here.length === 0 ? [] : findWritten(text, here, true);
      const places = spans.flatMap(({ start, end }) => {
        const found = byLetters.get(foldedLetters(text.slice(start, end)));
        return found ? [{ start, end, term: found.term }] : [];
      });
      return [index, places];
    }),
  );
}
