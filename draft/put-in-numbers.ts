import { movedSpan } from '~/engine/span';
import type { AlteredMatch, Difference, QuoteMatch } from '~/engine/types';
import { alignPassage } from './align-passage';
import { passagePair } from './passage-pair';

const NUMBER = /^[\d０-９]+$/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Spaces aside, the next character tells. */
const NEAR = 8;

/**
 * On a page, a number that the source hasn't is a footnote's that has lost its form, wherever it stands. In a draft it is one only
 * beside a mark (往事3，往事[3]); between two words it was put in: 各级12部门 for 各级部门.
 *
 * @param text of the draft's paragraph
 * @param source the text of the source's paragraph
 * @returns the passage with such numbers among its differences; the same one where there are none
 */
export function withPutInNumbers(
  text: string,
  match: QuoteMatch | AlteredMatch,
  source: string,
): QuoteMatch | AlteredMatch {
  const [place] = match.places;
  if (!place || !/[\d０-９]/u.test(text.slice(match.start, match.end))) return match;
  const regions = alignPassage(passagePair(text, match, source, 'file')) ?? [];
  const added = regions.slice(1, -1).flatMap(({ draftLetters, source: at }): Difference[] => {
    const own = draftLetters.filter(({ role }) => role === 'own');
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const page = movedSpan({ start: first.start, end: last.end }, match.start);
    const isNumber = NUMBER.test(text.slice(page.start, page.end));
    const isBetweenWords = LETTER.test(before(text, page.start)) && LETTER.test(after(text, page.end));
    const there = place.start + at.start;
    return isNumber && isBetweenWords
      ? [{ kind: 'inserted', page, source: { start: there, end: there } }]
      : [];
  });
  if (added.length === 0) return match;
  const known = match.kind === 'altered' ? match : { differences: [], similarity: 1 };
  return {
    ...match,
    kind: 'altered',
    differences: [...known.differences, ...added].sort((a, b) => a.page.start - b.page.start),
    similarity: known.similarity,
  };
}

function before(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - NEAR), at)
      .trimEnd()
      .at(-1) ?? ''
  );
}

function after(text: string, at: number): string {
  return text.slice(at, at + NEAR).trimStart()[0] ?? '';
}
