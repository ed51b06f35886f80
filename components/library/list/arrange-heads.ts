import { foldedLetters } from '~/engine/fold';
import type { Visibility } from '~/engine/types';
import type { SourceHead } from '~/library/store/stored-source';

export const ORDERS = ['added', 'date', 'title'] as const;
export type Order = (typeof ORDERS)[number];

/** What the list shows of the library, and how. */
export interface Arrangement {
  readonly order: Order;
  /** Words to be found in title, speaker and the other facts; all of them. */
  readonly query: string;
  readonly visibility: Visibility | 'all';
}

/**
 * Sorts and filters: the newest first, by the day of adding or of the source itself (sources without a date last), or by
 * title in the order of the language.
 */
export function arrangeHeads(
  heads: readonly SourceHead[],
  { order, query, visibility }: Arrangement,
  language: string,
): SourceHead[] {
  const words = query.split(/\s+/u).map(foldedLetters).filter(Boolean);
  const found = heads.filter((head) => {
    if (visibility !== 'all' && head.facts.visibility !== visibility) return false;
    return words.length === 0 || hasAll(lettersOf(head), words);
  });
  const { compare } = new Intl.Collator(language, { numeric: true });
  switch (order) {
    case 'added':
      return found.sort((a, b) => Number(a.bundled) - Number(b.bundled) || descending(a.added, b.added));
    case 'date':
      return found.sort((a, b) => descending(a.facts.date ?? '', b.facts.date ?? ''));
    case 'title':
      return found.sort((a, b) => compare(a.facts.title, b.facts.title));
  }
}

const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);

const hasAll = (letters: string, words: readonly string[]) => words.every((word) => letters.includes(word));

/** Worked out once a head: folding a thousand titles at every key would be felt. */
const lettersOfHeads = new WeakMap<SourceHead, string>();

function lettersOf(head: SourceHead): string {
  const known = lettersOfHeads.get(head);
  if (known !== undefined) return known;
  const { title, speaker, office, date, occasion, publisher, number, newspaper, address } = head.facts;
  const file = head.origin.kind === 'file' ? head.origin.name : '';
  const texts = [title, speaker, office, date, occasion, publisher, number, newspaper, address, file];
  // A line end keeps words from being found across two facts.
  const letters = texts.map((text) => foldedLetters(text ?? '')).join('\n');
  lettersOfHeads.set(head, letters);
  return letters;
}
