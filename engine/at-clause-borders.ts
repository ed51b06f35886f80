import { ELLIPSIS } from './ellipsis';
import { movedSpan } from './span';
import type { AlteredMatch, Difference, Span } from './types';

const CLAUSE_END = /[、，,；;：:。！!？?…⋯]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Clauses that begin alike have no more in common than this, in characters. */
const FURTHEST = 20;

/**
 * Of 多到甲去，多到乙去，多到丙去 without its middle clause, one may as well say that 乙去，多到 is missing as that
 * 多到乙去， is, and of 提高政治乙力、政治甲力、政治丙力 that 乙力、政治甲力、政治 changed places. A reader sees clauses: what was left out,
 * added or moved begins or ends at the border of one where it can.
 *
 * @param page the page's characters from the match's first on
 * @param source the text of the paragraph
 * @returns the same differences; an omission that turns out to lie at the page's ellipsis is marked
 */
export function atClauseBorders(match: AlteredMatch, page: string, source: string): AlteredMatch {
  return { ...match, differences: differencesAtBorders(match, page, source) };
}

/** The same for differences of which no more than the passage's beginning is known. */
export function differencesAtBorders(
  { start, differences }: Pick<AlteredMatch, 'start' | 'differences'>,
  page: string,
  source: string,
): readonly Difference[] {
  let [pageFrom, sourceFrom] = [0, 0];
  return differences.map((difference): Difference => {
    const onPage = movedSpan(difference.page, -start);
    const inSource = difference.source;
    const room = Math.min(onPage.start - pageFrom, inSource.start - sourceFrom, FURTHEST);
    [pageFrom, sourceFrom] = [onPage.end, Math.max(sourceFrom, inSource.end)];
    if (difference.kind === 'replaced') return difference;
    const [onPageText, inSourceText] = [
      { text: page, span: onPage },
      { text: source, span: inSource },
    ];
    const by = shiftToBorder(onPageText, inSourceText, room);
    if (difference.kind === 'moved') {
      const cut = endsWithMark(onPageText, by) && endsWithMark(inSourceText, by) ? 1 : 0;
      return {
        ...difference,
        page: withoutEnd(movedSpan(difference.page, -by), cut),
        source: withoutEnd(movedSpan(inSource, -by), cut),
      };
    }
    const gap = onPage.start - by;
    const isMarked = difference.kind === 'dropped' && ELLIPSIS.test(marksAt(page, gap));
    return {
      ...difference,
      page: movedSpan(difference.page, -by),
      source: movedSpan(inSource, -by),
      ...(isMarked ? { marked: true } : {}),
    };
  });
}

/** What stands there between two letters. */
function marksAt(text: string, at: number): string {
  let [start, end] = [at, at];
  while (start > 0 && at - start < FURTHEST && !LETTER.test(text[start - 1]!)) start -= 1;
  while (end < text.length && end - at < FURTHEST && !LETTER.test(text[end]!)) end += 1;
  return text.slice(start, end);
}

interface Side {
  readonly text: string;
  readonly span: Span;
}

/** How far to the left both spans can go so that what they hold is whole clauses, saying the same; 0 where they can't or needn't. */
function shiftToBorder(page: Side, source: Side, room: number): number {
  const filled = [page, source].filter(({ span }) => span.end > span.start);
  for (let by = 0; by <= room; by++) {
    const at = page.span.start - by;
    const turns = filled.every(({ text, span }) => text[span.start - by] === text[span.end - by]);
    if (by > 0 && !(turns && page.text[at] === source.text[source.span.start - by])) return 0;
    if (filled.every(({ text, span }) => isBorder(text, span.start - by) || isBorder(text, span.end - by)))
      return by;
  }
  return 0;
}

const isBorder = (text: string, at: number) => CLAUSE_END.test(text[at - 1] ?? '');
const endsWithMark = ({ text, span }: Side, by: number) => isBorder(text, span.end - by);
const withoutEnd = ({ start, end }: Span, cut: number): Span => ({ start, end: end - cut });
