import { MIN_ALTERED_LETTERS, MIN_QUOTE_LETTERS } from '~/engine/limits';
import { movedSpan } from '~/engine/span';
import type { AlteredMatch, QuoteMatch, Span } from '~/engine/types';
import { alignPassage, isChanged, type Region, type SameLetter, sameLetters } from './align-passage';
import { passagePair } from './passage-pair';
import { findQuoted, MIN_CUED_CLAIM, type QuotedText } from './quoted-text';

/** So few letters behind a difference, in the middle of a clause, are no evidence that the passage goes on. */
const MIN_END = 4;
/** Spaces aside, the next character tells. */
const NEAR = 8;
const CLAUSE_BORDER = /^\s*(?:$|[、，,；;：:。！!?？…”’」』"）)])/u;
const OPENING = /[“‘「『"＂]\s*$/u;
const CLOSING = /^\s*[、，,；;：:。！!?？…]?[”’」』"＂]/u;

/**
 * What stands outside of quotation marks are the draft's own words: 希望大家“把挂职锻炼看作……” leaves nothing out, and
 * “甲”，还要“乙” quotes twice. So a passage that differs there is cut at the marks, into what each of them has by itself.
 *
 * @param text of the draft's paragraph
 * @param source the text of the source's paragraph
 * @param all what is quoted in the draft's paragraph
 * @returns the passages in order; the same one where nothing is to cut
 */
export function cutAtQuotations(
  text: string,
  match: AlteredMatch,
  source: string,
  all: readonly QuotedText[] = findQuoted(text),
): readonly (QuoteMatch | AlteredMatch)[] {
  const place = match.places[0];
  // Most passages have no border within: nothing has to be aligned for those.
  const quoted = all.filter(
    ({ inner, letters }) => letters >= MIN_CUED_CLAIM && inner.start < match.end && match.start < inner.end,
  );
  const isBordered = quoted.some(({ inner }) => match.start < inner.start || inner.end < match.end);
  const isOpen = quoted.length === 0 && !CLAUSE_BORDER.test(text.slice(match.end, match.end + NEAR));
  if (!isBordered && !isOpen) return [match];
  const ownerOf = ({ start }: Span) =>
    quoted.findIndex(({ inner }) => inner.start <= start && start < inner.end);
  const regions = place && alignPassage(passagePair(text, match, source, 'file'));
  if (!regions) return [match];
  const letters = sameLetters(regions).map(({ draft, source: at }) => ({
    draft: movedSpan(draft, match.start),
    source: movedSpan(at, place.start),
  }));

  const groups: SameLetter[][] = [[]];
  for (const [i, letter] of letters.entries()) {
    if (i > 0 && isCut(letters[i - 1]!, letter, regions[i]!, letters.length - i)) groups.push([]);
    groups.at(-1)!.push(letter);
  }
  if (groups.length === 1) return [match];
  return groups.flatMap((group, i) => partOf(match, group, i === 0, i === groups.length - 1) ?? []);

  function isCut(before: SameLetter, after: SameLetter, between: Region, left: number): boolean {
    if (!isChanged(between)) return false;
    const [from, to] = [ownerOf(before.draft), ownerOf(after.draft)];
    if (from === to) return to < 0 && left < MIN_END && isOpen;
    const isAlsoInSource =
      (to < 0 || OPENING.test(source.slice(before.source.end, after.source.start))) &&
      (from < 0 || CLOSING.test(source.slice(before.source.end, after.source.start)));
    return !isAlsoInSource;
  }
}

/** What of a match lies between its first and last letter; undefined where that is too little to say anything. */
function partOf(
  match: AlteredMatch,
  letters: readonly SameLetter[],
  isFirst: boolean,
  isLast: boolean,
): QuoteMatch | AlteredMatch | undefined {
  const [place, first, last] = [match.places[0], letters[0], letters.at(-1)];
  if (!place || !first || !last) return undefined;
  const page = {
    start: isFirst ? match.start : first.draft.start,
    end: isLast ? match.end : last.draft.end,
  };
  const at = {
    ...place,
    start: isFirst ? place.start : first.source.start,
    end: isLast ? place.end : last.source.end,
  };
  const isInside = (one: { readonly page: Span; readonly source: Span }) =>
    isWithin(one.page, page) && isWithin(one.source, at);
  const differences = match.differences.filter(isInside);
  const quotation = {
    ...page,
    places: [at],
    captures: match.captures.filter(isInside),
    common: match.common,
  };
  if (differences.length === 0)
    return letters.length < MIN_QUOTE_LETTERS ? undefined : { ...quotation, kind: 'quote' };
  if (letters.length < MIN_ALTERED_LETTERS) return undefined;
  return { ...quotation, kind: 'altered', differences, similarity: match.similarity };
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
