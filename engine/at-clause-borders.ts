import type { AlteredMatch, Difference, Span } from './types';

const CLAUSE_END = /[、，,；;：:。！!？?…]/u;
const ELLIPSIS = /…|\.{3}/u;
/** Clauses that begin alike have no more in common than this, in characters. */
const FURTHEST = 20;

/**
 * Of 多到甲去，多到乙去，多到丙去 without its middle clause, one may as well say that 乙去，多到 is missing as that
 * 多到乙去， is. A reader sees clauses: what was left out or added begins at one where it can.
 *
 * @param page the page's characters from the match's first on
 * @param source the text of the paragraph
 * @returns the same differences; an omission that turns out to lie at the page's ellipsis is marked
 */
export function atClauseBorders(match: AlteredMatch, page: string, source: string): AlteredMatch {
  let [pageFrom, sourceFrom] = [0, 0];
  const differences = match.differences.map((difference): Difference => {
    const onPage = moved(difference.page, -match.start);
    const inSource = difference.source;
    const room = Math.min(onPage.start - pageFrom, inSource.start - sourceFrom, FURTHEST);
    [pageFrom, sourceFrom] = [onPage.end, Math.max(sourceFrom, inSource.end)];
    if (difference.kind !== 'dropped' && difference.kind !== 'inserted') return difference;
    const isDropped = difference.kind === 'dropped';
    const longer = isDropped ? { text: source, span: inSource } : { text: page, span: onPage };
    const shorter = isDropped ? { text: page, at: onPage.start } : { text: source, at: inSource.start };
    const by = shiftToBorder(longer, shorter, room);
    const gap = onPage.start - by;
    const isMarked = isDropped && ELLIPSIS.test(page.slice(Math.max(gap - 3, 0), gap + 3));
    return {
      ...difference,
      page: moved(difference.page, -by),
      source: moved(inSource, -by),
      ...(isMarked ? { marked: true } : {}),
    };
  });
  return { ...match, differences };
}

/** How far to the left the span can go so that it begins a clause, saying the same; 0 where it can't or needn't. */
function shiftToBorder(
  { text, span }: { readonly text: string; readonly span: Span },
  shorter: { readonly text: string; readonly at: number },
  room: number,
): number {
  for (let by = 0; by <= room; by++) {
    const start = span.start - by;
    if (by > 0 && (text[start] !== text[span.end - by] || text[start] !== shorter.text[shorter.at - by]))
      return 0;
    if (CLAUSE_END.test(text[start - 1] ?? '') || CLAUSE_END.test(text[span.end - by - 1] ?? '')) return by;
  }
  return 0;
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
