import type { Source, Visibility } from '~/engine/types';

/** Which of the sources that are on: what the background answers pages with, what pages never learn of, or both. */
export type LibraryPart = 'public' | 'private' | 'all';

/** What may be in a part, so that the types keep what pages are given apart from everything else. */
export type VisibilityOf<P extends LibraryPart> = P extends 'all' ? Visibility : P;

export function isIn(part: LibraryPart, visibility: Visibility): boolean {
  return part === 'all' || part === visibility;
}

/** The sources of a part; the type of the result says what is in it. */
export function sourcesIn<P extends LibraryPart>(
  part: P,
  sources: readonly Source[],
): Source<VisibilityOf<P>>[] {
  return sources.filter((source): source is Source<VisibilityOf<P>> => isIn(part, source.visibility));
}
