import { foldText } from '~/engine/fold';
import { MIN_ALTERED_LETTERS, MIN_QUOTE_LETTERS } from '~/engine/limits';
import type { AlteredMatch, Place, QuoteMatch, Span } from '~/engine/types';

/** So few letters of a clause are the same by chance. */
const FEW = 2;
const LETTER = /[\p{L}\p{N}]/u;
const QUOTATION_MARK = /[“”‘’「」『』"＂]/u;
const HEAD = /^[^、，,；;：:。！!？?…\t|]*(?=[、，,；;：:。！!？?…\t|])/u;
const TAIL = /(?<=[、，,；;：:。！!？?…\t|])[^、，,；;：:。！!？?…\t|]*$/u;

/** @returns the source's paragraph that a place is in. */
export type ReadPlace = (place: Place) => Promise<string | undefined>;

/**
 * A passage reaches as far as the letters are the same, and so often a letter or two into the next clause, which is another in
 * the draft: of ……管好用水户。各地要…… and ……管好用水户。各级部门…… nobody would say that 各 is quoted. Such ends are left out.
 *
 * @param text of the draft's paragraph
 * @returns the passage without such ends; as it is where there are none, or too little would be left
 */
export async function trimEnds<M extends QuoteMatch | AlteredMatch>(
  text: string,
  match: M,
  readPlace: ReadPlace,
): Promise<M> {
  const piece = text.slice(match.start, match.end);
  const [place] = match.places;
  const there = place && (await readPlace(place));
  // A word by itself, such as the cell of a table, isn't the end of a clause of the source; between quotation marks it may be.
  const goesOn = (own = '', theirs = '') =>
    LETTER.test(own) || (LETTER.test(theirs) && !QUOTATION_MARK.test(own));
  const [atHead, atTail] = [
    goesOn(text[match.start - 1], there?.[place!.start - 1]) ? lettersIn(piece.match(HEAD)?.[0] ?? '') : 0,
    goesOn(text[match.end], there?.[place!.end]) ? lettersIn(piece.match(TAIL)?.[0] ?? '') : 0,
  ];
  const [head, tail] = [atHead > FEW ? 0 : atHead, atTail > FEW ? 0 : atTail];
  const least = match.kind === 'quote' ? MIN_QUOTE_LETTERS : MIN_ALTERED_LETTERS;
  if (head + tail === 0 || lettersIn(piece) - head - tail < least) return match;
  const span = withoutLetters(text, match, head, tail);
  const parts = [...match.captures, ...(match.kind === 'altered' ? match.differences : [])];
  if (parts.some(({ page }) => page.start < span.start || page.end > span.end)) return match;

  const places: Place[] = [];
  for (const place of match.places) {
    const source = await readPlace(place);
    if (source === undefined) return match;
    places.push({ ...place, ...withoutLetters(source, place, head, tail) });
  }
  return { ...match, ...span, places };
}

/** A stretch of a text without its first and last letters, and the marks beside them. */
function withoutLetters(text: string, { start, end }: Span, head: number, tail: number): Span {
  const { starts, ends } = foldText(text.slice(start, end));
  return {
    start: head === 0 ? start : start + starts[head]!,
    end: tail === 0 ? end : start + ends.at(-1 - tail)!,
  };
}

function lettersIn(text: string): number {
  return foldText(text).letters.length;
}
