import { foldText } from '~/engine/fold';
import { MIN_ALTERED_LETTERS, MIN_QUOTE_LETTERS } from '~/engine/limits';
import type { AlteredMatch, QuoteMatch } from '~/engine/types';
import type { QuotedText } from './quoted-text';

/**
 * The words that lead to a passage are the draft's own, where it doesn't quote: 讲话要求用脚步丈量…… is not 要用脚步丈量…… with 讲话
 * and 求 put in. A single letter between such words is the same by chance.
 *
 * @param quoted what is quoted in the draft's paragraph
 * @returns the passage from where it begins; undefined where too little is left
 */
export function withoutLeadIn(
  text: string,
  match: AlteredMatch,
  quoted: readonly QuotedText[],
): QuoteMatch | AlteredMatch | undefined {
  const isQuoted = quoted.some(({ inner }) => inner.start <= match.start && match.start < inner.end);
  const [place] = match.places;
  if (isQuoted || !place) return match;
  let [start, from, led] = [match.start, place.start, 0];
  for (const { kind, page, source, marked } of match.differences) {
    const isAdded = kind === 'inserted' && !marked;
    if (!isAdded || lettersIn(text.slice(start, page.start)) > 1) break;
    [start, from, led] = [page.end, source.end, led + 1];
  }
  if (led === 0) return match;
  const differences = match.differences.slice(led);
  const part = {
    start,
    end: match.end,
    places: [{ ...place, start: from }],
    captures: match.captures.filter(({ page }) => page.start >= start),
    common: match.common,
  };
  const left = lettersIn(text.slice(start, match.end));
  if (differences.length === 0) return left < MIN_QUOTE_LETTERS ? undefined : { ...part, kind: 'quote' };
  return left < MIN_ALTERED_LETTERS
    ? undefined
    : { ...part, kind: 'altered', differences, similarity: match.similarity };
}

function lettersIn(text: string): number {
  return foldText(text).letters.length;
}
