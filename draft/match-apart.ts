import { foldedLetters } from '~/engine/fold';
import type { Matcher } from '~/engine/matcher';
import { movedSpan } from '~/engine/span';
import type { AlteredMatch, QuoteMatch, Span } from '~/engine/types';
import { MIN_CUED_CLAIM, type QuotedText, quotationPairs } from './quoted-text';

/**
 * Who quotes two clauses each by itself, “乙”“甲”, has not put them in another order. A passage that says so is matched again,
 * what is between the marks and what is outside each by itself.
 *
 * @param text of the draft's paragraph
 * @param source the text of the source's paragraph
 * @param quoted what is quoted in the draft's paragraph
 * @returns what is found there; undefined where the passage moves nothing over a quotation mark
 */
export async function matchApart(
  text: string,
  match: QuoteMatch | AlteredMatch,
  source: string,
  quoted: readonly QuotedText[],
  matcher: Matcher,
): Promise<(QuoteMatch | AlteredMatch)[] | undefined> {
  const moves = match.kind === 'altered' ? match.differences.filter(({ kind }) => kind === 'moved') : [];
  if (moves.length === 0) return undefined;
  const isInside = (at: number, { start, end }: Span) => start < at && at < end;
  const borders = quoted
    .filter(({ inner }) => isInside(inner.start, match) || isInside(inner.end, match))
    .filter(({ letters, inner }) => letters >= MIN_CUED_CLAIM && !isQuotedIn(source, text, inner))
    .flatMap(({ inner }) => [inner.start, inner.end])
    .filter((at) => isInside(at, match));
  if (!borders.some((at) => moves.some(({ page }) => isInside(at, page)))) return undefined;
  const ends = [match.start, ...borders, match.end];
  const stretches = ends.slice(1).map((end, i) => ({ start: ends[i]!, end }));
  return matchStretches(text, stretches, matcher);
}

/** @returns the passages of each stretch of a text, matched as if it stood by itself. */
export async function matchStretches(
  text: string,
  stretches: readonly Span[],
  matcher: Matcher,
): Promise<(QuoteMatch | AlteredMatch)[]> {
  const found = await matcher.match(stretches.map(({ start, end }) => ({ text: text.slice(start, end) })));
  return stretches.flatMap(({ start }, i) =>
    (found[i] ?? []).flatMap((one) => (one.kind === 'term' ? [] : [movedMatch(one, start)])),
  );
}

function isQuotedIn(source: string, text: string, inner: Span): boolean {
  const letters = foldedLetters(text.slice(inner.start, inner.end));
  return quotationPairs(source).some(({ start, end }) => foldedLetters(source.slice(start, end)) === letters);
}

function movedMatch<M extends QuoteMatch | AlteredMatch>(match: M, by: number): M {
  const moved = <T extends { readonly page: Span }>(parts: readonly T[]) =>
    parts.map((part) => ({ ...part, page: movedSpan(part.page, by) }));
  return {
    ...match,
    ...movedSpan(match, by),
    captures: moved(match.captures),
    ...(match.kind === 'altered' && { differences: moved(match.differences) }),
  };
}
