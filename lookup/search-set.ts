import { type FoldedText, foldedLetters, foldText } from '~/engine/fold';
import type { Paragraph, Source, Term } from '~/engine/types';
import { type SimilarTerms, similarTerms } from './similar-terms';

/** A term as look-up sees it: one entry however many sources have it. */
export interface TermEntry {
  /** As the first source has it. */
  readonly term: Term;
  /** What a query may be compared with: the folded form and aliases. Pinyin would be further keys. */
  readonly keys: readonly string[];
  /** The form and aliases as they may stand in a paragraph, longest first. */
  readonly written: readonly FoldedText[];
  /** Sources that list the term, in the library's order. */
  readonly sources: readonly Source[];
}

export interface ParagraphEntry {
  readonly source: Source;
  readonly paragraph: Paragraph;
  readonly letters: string;
}

/** All that look-up works on; made once per library, since folding it is the dear part. */
export interface SearchSet {
  readonly terms: readonly TermEntry[];
  readonly paragraphs: readonly ParagraphEntry[];
  readonly similar: SimilarTerms<TermEntry>;
}

export function makeSearchSet(sources: readonly Source[]): SearchSet {
  const terms = termEntries(sources);
  const paragraphs = sources.flatMap((source) =>
    source.paragraphs.map((paragraph) => ({ source, paragraph, letters: foldedLetters(paragraph.text) })),
  );
  return { terms, paragraphs, similar: similarTerms(terms) };
}

function termEntries(sources: readonly Source[]): TermEntry[] {
  const byForm = new Map<string, { term: Term; forms: Set<string>; sources: Source[] }>();
  for (const source of sources) {
    for (const term of source.terms) {
      const key = foldedLetters(term.form);
      const entry = byForm.get(key) ?? { term, forms: new Set<string>(), sources: [] };
      byForm.set(key, entry);
      for (const form of [term.form, ...term.aliases]) entry.forms.add(form);
      if (!entry.sources.includes(source)) entry.sources.push(source);
    }
  }
  return [...byForm.values()].map(({ term, forms, sources: homes }) => {
    const written = [...forms].map(foldText);
    return {
      term,
      keys: [...new Set(written.map(({ letters }) => letters.join('')))],
      written: written.toSorted((a, b) => b.letters.length - a.letters.length),
      sources: homes,
    };
  });
}
