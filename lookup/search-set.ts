import { type FoldedText, foldedLetters, foldText } from '~/engine/fold';
import { finish, type Steps } from '~/engine/steps';
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
  /** The same paragraphs, by source. */
  readonly paragraphsOf: ReadonlyMap<Source, readonly ParagraphEntry[]>;
  readonly similar: SimilarTerms<TermEntry>;
}

export function makeSearchSet(sources: readonly Source[]): SearchSet {
  return finish(searchSetSteps(sources));
}

/** Makes the set source by source, so that who draws and listens meanwhile can do it in slices. */
export function* searchSetSteps(sources: readonly Source[]): Steps<SearchSet> {
  const collected = new Map<string, CollectedTerm>();
  const paragraphsOf = new Map<Source, readonly ParagraphEntry[]>();
  for (const source of sources) {
    collectTerms(collected, source);
    paragraphsOf.set(
      source,
      source.paragraphs.map((paragraph) => ({ source, paragraph, letters: foldedLetters(paragraph.text) })),
    );
    yield;
  }
  const terms: TermEntry[] = [];
  for (const term of collected.values()) {
    terms.push(termEntry(term));
    yield;
  }
  return { terms, paragraphs: [...paragraphsOf.values()].flat(), paragraphsOf, similar: similarTerms(terms) };
}

interface CollectedTerm {
  term: Term;
  readonly forms: Set<string>;
  readonly sources: Source[];
}

function collectTerms(collected: Map<string, CollectedTerm>, source: Source): void {
  for (const term of source.terms) {
    const key = foldedLetters(term.form);
    const entry = collected.get(key) ?? { term, forms: new Set<string>(), sources: [] };
    collected.set(key, entry);
    for (const form of [term.form, ...term.aliases]) entry.forms.add(form);
    if (entry.sources.at(-1) !== source) entry.sources.push(source);
    entry.term = withWordsOf(entry.term, term);
  }
}

/** What the user wrote of a term in one source is said of it wherever it stands. */
function withWordsOf(term: Term, { rendering, note }: Term): Term {
  if ((term.rendering || !rendering) && (term.note || !note)) return term;
  return { ...term, ...(!term.rendering && rendering && { rendering }), ...(!term.note && note && { note }) };
}

function termEntry({ term, forms, sources }: CollectedTerm): TermEntry {
  const written = [...forms].map(foldText);
  return {
    term,
    keys: [...new Set(written.map(({ letters }) => letters.join('')))],
    written: written.toSorted((a, b) => b.letters.length - a.letters.length),
    sources,
  };
}
