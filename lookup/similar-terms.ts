import Fuse from 'fuse.js/basic';

/** Folded letters a query needs before anything can be called similar to it: of two, one wrong is another word. */
const MIN_LETTERS = 3;

/**
 * Share of the query's letters that may differ: one of three (连心侨), two of six. Looser than that, official prose
 * finds itself everywhere: 高质量发展 would find 高水平发展.
 */
const THRESHOLD = 0.34;

/** Anything longer than this is a passage, not a mistyped term. */
const MAX_LETTERS = 32;

interface Keyed {
  readonly keys: readonly string[];
}

/** @returns the entries with a key that is nearly `query` (folded), nearest first, ties as they were given. */
export type SimilarTerms<E extends Keyed> = (query: string) => readonly E[];

/** Prepares fuzzy look-up. Only terms: over whole paragraphs it would find nearly everything nearly everywhere. */
export function similarTerms<E extends Keyed>(entries: readonly E[]): SimilarTerms<E> {
  let fuse: Fuse<E> | undefined;
  return (query) => {
    const length = [...query].length;
    if (length < MIN_LETTERS || length > MAX_LETTERS) return [];
    // Most queries are found before anybody asks for what is only similar.
    fuse ??= fuseOf(entries);
    return fuse
      .search(query)
      .toSorted((a, b) => rank(a.score) - rank(b.score) || a.refIndex - b.refIndex)
      .map(({ item }) => item);
  };
}

function fuseOf<E extends Keyed>(entries: readonly E[]): Fuse<E> {
  return new Fuse(entries, {
    keys: ['keys'],
    threshold: THRESHOLD,
    // Chinese has no spaces: a term is one long word, and where in it the query stands says nothing.
    ignoreLocation: true,
    ignoreFieldNorm: true,
    minMatchCharLength: 2,
    // Keys and queries arrive folded.
    isCaseSensitive: true,
    includeScore: true,
    shouldSort: false,
  });
}

/** Scores of equally good finds differ in the last digits only. */
function rank(score = 1): number {
  return Math.round(score * 1000);
}
