import type { Match, Span } from '~/engine/types';
import { lookOf } from './highlights';
import type { PageMatch } from './schemas';

/** In a large library a term stands in hundreds; a list names the first. */
const MOST_PLACES = 20;

/** What a list shows of a match, of a flag and of a private match alike: its spans become spans of its own text. */
export function listedMatch({
  match,
  text,
}: {
  readonly match: Match;
  readonly text: string;
}): Omit<PageMatch, 'id' | 'visible'> {
  const { kind, places, start } = match;
  const inText = <T extends { readonly page: Span }>(parts: readonly T[]): T[] =>
    parts.map((part) => ({ ...part, page: { start: part.page.start - start, end: part.page.end - start } }));
  return {
    kind,
    text,
    places: places.slice(0, MOST_PLACES),
    ...(match.kind === 'term' && { form: match.form }),
    ...(lookOf(match) === 'common' && { common: true }),
    ...(match.kind === 'altered' && { differences: inText(match.differences) }),
    ...(match.kind !== 'term' && match.captures.length > 0 && { captures: inText(match.captures) }),
  };
}
