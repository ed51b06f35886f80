import { i18n } from '#i18n';
import type { Match } from '~/engine/types';
import type { Flag } from '~/page/flag';

/** The names that a page has in the placeholder's place, one for each place, in reading order. */
export type PageCaptures = readonly string[];

export function capturesOfPage(flags: readonly Flag[]): PageCaptures {
  return flags.flatMap(({ match, text }) => capturesOf(match, text).map(({ name }) => name));
}

/** What the source has, what the page has; each pair once. Then, if the page has more of them, all its names together. */
export function captureNotes(match: Match, text: string, source: string, page: PageCaptures): string[] {
  const here = capturesOf(match, text);
  if (here.length === 0) return [];
  const notes = here.map(({ name, start, end }) =>
    i18n.t('difference.capture', [source.slice(start, end).trim(), name]),
  );
  return [...new Set(notes), ...(page.length > 1 ? [allCaptures(page)] : [])];
}

function allCaptures(page: PageCaptures): string {
  const names = [...new Set(page)];
  if (names.length === 1) return i18n.t('difference.sameCapture', [page.length, page[0] ?? '']);
  const quoted = names.map((name) => i18n.t('difference.captured', [name]));
  return i18n.t('difference.captures', [page.length, quoted.join('')]);
}

/** `start` and `end` are the placeholder's, in the source. */
function capturesOf(match: Match, text: string) {
  if (match.kind === 'term') return [];
  return match.captures.map(({ page, source: { start, end } }) => ({
    name: text.slice(page.start - match.start, page.end - match.start).trim(),
    start,
    end,
  }));
}
