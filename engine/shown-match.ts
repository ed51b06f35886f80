import type { Match, Span } from './types';

/** Matching skips it, and on a page it keeps the place of characters that shall not count. */
export const SKIPPED = '\u200b';

/**
 * @param text what the match spans in its run.
 * @returns the text without what matching skipped in it (footnote marks), and the match with all its spans on the page
 * moved so that they still lie on the same characters.
 */
export function shownMatch(match: Match, text: string): { readonly match: Match; readonly text: string } {
  if (!text.includes(SKIPPED)) return { match, text };
  /** How many characters are left before each offset. */
  const left = new Uint32Array(text.length + 1);
  for (let offset = 0; offset < text.length; offset++) {
    left[offset + 1] = left[offset]! + (text[offset] === SKIPPED ? 0 : 1);
  }
  const move = (offset: number): number => match.start + (left[offset - match.start] ?? 0);
  const moved = (span: Span): Span => ({ start: move(span.start), end: move(span.end) });
  const onPage = <T extends { readonly page: Span }>(parts: readonly T[]): T[] =>
    parts.map((part) => ({ ...part, page: moved(part.page) }));
  const shown = text.replaceAll(SKIPPED, '');
  const end = move(match.end);
  if (match.kind === 'term') return { text: shown, match: { ...match, end } };
  const captures = onPage(match.captures);
  if (match.kind === 'quote') return { text: shown, match: { ...match, end, captures } };
  return { text: shown, match: { ...match, end, captures, differences: onPage(match.differences) } };
}
