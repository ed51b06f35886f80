import type { Match, MatchKind } from '~/engine/types';

/** How a match is painted: by its kind, but a quotation in stock wording faintly, whatever its kind. */
export type Look = MatchKind | 'common';

export function lookOf(match: Match): Look {
  return match.kind !== 'term' && match.common ? 'common' : match.kind;
}

/** Names in `CSS.highlights`, by look. Other tools read them: they do not change. */
export const HIGHLIGHT_NAMES = {
  term: 'chuchu-term',
  quote: 'chuchu-quote',
  altered: 'chuchu-altered',
  common: 'chuchu-common',
} as const satisfies Record<Look, string>;

/** Every name this or a later version may leave on a page; a new copy clears them all. */
export const HIGHLIGHT_PREFIX = 'chuchu-';
