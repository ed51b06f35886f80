import type { Match } from '~/engine/types';

/**
 * What stands in a public source as well is flagged on the page and listed there: private matches of it are left out.
 * A passage that a public source has only nearly so stays, where a private one has it word for word.
 * @param ofPublic the matches of the same block with the public sources.
 */
export function withoutPublic(ofPrivate: readonly Match[], ofPublic: readonly Match[]): Match[] {
  return ofPrivate.filter((match) => !ofPublic.some((other) => saysAsMuch(other, match)));
}

function saysAsMuch(other: Match, match: Match): boolean {
  if (other.start > match.start || other.end < match.end) return false;
  if (match.kind === 'term' || other.kind === 'term') return match.kind === other.kind;
  return other.kind === 'quote' || match.kind === 'altered';
}
