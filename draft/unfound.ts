import { foldText } from '~/engine/fold';
import { MIN_QUOTE_LETTERS } from '~/engine/limits';
import type { Match, Span } from '~/engine/types';
import type { QuotedText } from './quoted-text';

/** A quotation of which less is in the sources is not one of theirs: it only shares some wording. */
const MIN_FOUND = 0.5;

/** Quoted text, or a stretch of it, that nothing in the sources answers to. */
export interface Unfound extends Span {
  readonly quoted: QuotedText;
  readonly isPart: boolean;
}

/**
 * @param text of a paragraph
 * @param claims what is quoted in it
 * @param matches that it has
 * @returns quotations that are in none of the sources; of one that mostly is, the stretches that are not
 */
export function findUnfound(
  text: string,
  claims: readonly QuotedText[],
  matches: readonly Match[],
): Unfound[] {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of matches) covered.fill(1, start, end);
  return claims.flatMap((quoted): Unfound[] => {
    const { start, end } = quoted.inner;
    const letters = foldText(text.slice(start, end));
    const found = letters.starts.map((at) => covered[start + at] === 1);
    const count = found.filter(Boolean).length;
    if (count < MIN_FOUND * found.length) return [{ start, end, quoted, isPart: false }];
    return stretches(found).map((stretch) => ({
      start: start + letters.starts[stretch.start]!,
      end: start + letters.ends[stretch.end - 1]!,
      quoted,
      isPart: true,
    }));
  });
}

/** Where so many letters in a row were not found that they are no mere joint. */
function stretches(found: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at <= found.length; at++) {
    if (found[at] === false) continue;
    if (at - start >= MIN_QUOTE_LETTERS) spans.push({ start, end: at });
    start = at + 1;
  }
  return spans;
}
