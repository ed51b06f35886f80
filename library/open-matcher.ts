import type { Matcher } from '~/engine/matcher';

/** Which of the sources that are on: what the background answers pages with, what pages never learn of, or both. */
export type LibraryPart = 'public' | 'private' | 'all';

/**
 * The matcher of a part of the library, for extension pages: the background compiles the index where it must, the page
 * reads it from the database.
 * @returns undefined for a part without sources.
 */
export async function openMatcher(_part: LibraryPart): Promise<Matcher | undefined> {
  throw new Error('not there yet');
}
