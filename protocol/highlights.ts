import type { MatchKind } from '~/engine/types';

/** Names in `CSS.highlights`, by kind of match. Other tools read them: they do not change. */
export const HIGHLIGHT_NAMES = { term: 'chuchu-term', quote: 'chuchu-quote' } as const satisfies Record<MatchKind, string>;

/** Every name this or a later version may leave on a page; a new copy clears them all. */
export const HIGHLIGHT_PREFIX = 'chuchu-';
