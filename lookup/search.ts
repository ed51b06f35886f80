import { foldedLetters, foldText } from '~/engine/fold';
import { type Passage, passageOf } from '~/engine/passage';
import type { Span, Term } from '~/engine/types';
import { findWritten } from './find-written';
import { paragraphsWithClauses } from './paragraphs-with-clauses';
import type { ParagraphEntry, SearchSet, TermEntry } from './search-set';

/**
 * How a result was found, best first: the query is a term, its beginning or a part of it; it stands in a paragraph; a
 * term stands in it; it is nearly a term; parts of it stand in a paragraph.
 */
const FOUND_BY = ['exact', 'prefix', 'substring', 'text', 'within', 'similar', 'clause'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

export interface Found {
  /** Names the result within one answer. */
  readonly id: string;
  readonly by: FoundBy;
  /** The term that was found; for text, none. */
  readonly term?: Term;
  /** The term's canonical form, or the source's own characters. */
  readonly phrase: string;
  /** The first paragraph where it stands; body text before headings. */
  readonly passage: Passage;
  /** Where it stands in that paragraph, at least once; offsets into `passage.paragraph.text`. */
  readonly spans: readonly Span[];
  /** In how many places it stands, all its sources together; for text, in this paragraph. */
  readonly places: number;
}

/** More than anybody reads; a one-letter query would otherwise draw every paragraph. */
const MAX_RESULTS = 50;

/** In so many paragraphs a term's places are looked at one by one; in further ones they are counted by letters alone. */
const MAX_LOOKED_AT = 20;

/** Longer than any paragraph that is looked up on purpose; what is beyond is not read. */
const MAX_QUERY = 2_000;

/** @returns what the library has for a query, best first; the same for the same library and query. */
export function search(set: SearchSet, query: string): Found[] {
  const text = query.slice(0, MAX_QUERY);
  const letters = foldedLetters(text);
  if (letters === '') return [];
  const results = new Map<string, Found>();
  /** Results are dear to make in a large library: none beyond what is shown. */
  const add = <T>(entries: Iterable<T>, make: (entry: T) => Found | undefined) => {
    for (const entry of entries) {
      if (results.size >= MAX_RESULTS) return;
      const found = make(entry);
      if (found && !results.has(found.id)) results.set(found.id, found);
    }
  };

  add(termsBy(set.terms, letters), ({ entry, by }) => foundTerm(set, entry, by));
  const shown = new Set([...results.values()].map(({ passage }) => passage.paragraph));
  const written = [foldText(text)];
  const verbatim = set.paragraphs.filter((entry) => entry.letters.includes(letters));
  // A paragraph that is shown already, with the query in its marked term, would only be shown twice.
  add(verbatim, (entry) =>
    shown.has(entry.paragraph)
      ? undefined
      : foundText(entry, findWritten(entry.paragraph.text, written, false), 'text'),
  );
  add(termsWithin(set.terms, letters), (entry) => foundTerm(set, entry, 'within'));
  if (results.size < MAX_RESULTS) add(set.similar(letters), (entry) => foundTerm(set, entry, 'similar'));
  if (verbatim.length === 0) {
    const nearly = paragraphsWithClauses(set.paragraphs, text, MAX_RESULTS);
    add(nearly, ({ entry, spans }) => foundText(entry, spans, 'clause'));
  }
  return [...results.values()];
}

type Whole = 'exact' | 'prefix' | 'substring';

/** Terms that contain the query; among equals, those that it fills most, then the library's order. */
function termsBy(terms: readonly TermEntry[], letters: string): { entry: TermEntry; by: Whole }[] {
  return terms
    .flatMap((entry) => {
      const best = entry.keys
        .flatMap((key) => {
          const by = howFound(key, letters);
          return by ? [{ by, rest: key.length - letters.length }] : [];
        })
        .toSorted((a, b) => rankOf(a.by) - rankOf(b.by) || a.rest - b.rest)[0];
      return best ? [{ entry, ...best }] : [];
    })
    .toSorted((a, b) => rankOf(a.by) - rankOf(b.by) || a.rest - b.rest);
}

function howFound(key: string, letters: string): Whole | undefined {
  if (key === letters) return 'exact';
  if (key.startsWith(letters)) return 'prefix';
  return key.includes(letters) ? 'substring' : undefined;
}

function rankOf(by: FoundBy): number {
  return FOUND_BY.indexOf(by);
}

/** Terms that a longer query contains, in the order in which they stand in it. */
function termsWithin(terms: readonly TermEntry[], letters: string): TermEntry[] {
  return terms
    .flatMap((entry) => {
      const places = entry.keys.map((key) => letters.indexOf(key)).filter((at) => at >= 0);
      return places.length > 0 ? [{ entry, at: Math.min(...places) }] : [];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

/** The term in the paragraph that says most; undefined when its sources no longer have it. */
function foundTerm(set: SearchSet, entry: TermEntry, by: FoundBy): Found | undefined {
  const { term, keys, written, sources } = entry;
  let best: (ParagraphEntry & { readonly spans: readonly Span[] }) | undefined;
  let looked = 0;
  let places = 0;
  for (const source of sources) {
    for (const paragraph of set.paragraphsOf.get(source) ?? []) {
      if (!keys.some((key) => paragraph.letters.includes(key))) continue;
      if (best && looked >= MAX_LOOKED_AT) {
        places += countKeys(paragraph.letters, keys);
        continue;
      }
      const spans = findWritten(paragraph.paragraph.text, written, true);
      if (spans.length === 0) continue;
      looked++;
      places += spans.length;
      // A heading names the term, the body says something of it.
      const saysMore = best?.paragraph.kind !== 'body' && paragraph.paragraph.kind === 'body';
      if (!best || saysMore) best = { ...paragraph, spans };
    }
  }
  const passage = best && passageOf(best.source, best.paragraph.index);
  if (!best || !passage) return undefined;
  return { id: `term:${keys[0]}`, by, term, phrase: term.form, passage, spans: best.spans, places };
}

/** How often one of the keys stands in a text, the longest first, none inside another. */
function countKeys(letters: string, keys: readonly string[]): number {
  const longestFirst = keys.toSorted((a, b) => b.length - a.length);
  let count = 0;
  for (let at = 0; at < letters.length; ) {
    const next = longestFirst
      .map((key) => ({ start: letters.indexOf(key, at), length: key.length }))
      .filter(({ start, length }) => start >= 0 && length > 0)
      .reduce((a, b) => (b.start < a.start ? b : a), { start: letters.length, length: 0 });
    if (next.length > 0) count++;
    at = next.start + next.length;
    if (next.length === 0) break;
  }
  return count;
}

function foundText(
  { source, paragraph }: ParagraphEntry,
  spans: readonly Span[],
  by: 'text' | 'clause',
): Found | undefined {
  const passage = passageOf(source, paragraph.index);
  const [first] = spans;
  if (!passage || !first) return undefined;
  const id = `text:${source.id}:${paragraph.index}`;
  const phrase = paragraph.text.slice(first.start, first.end);
  return { id, by, phrase, passage, spans, places: spans.length };
}
