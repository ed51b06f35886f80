import { i18n } from '#i18n';
import type { Capture } from '~/engine/types';

/**
 * What the source has and what the page has in its place, each pair once.
 * @param text the page's characters, which the captures' spans on the page are of.
 * @param source the paragraph's own text.
 */
export function captureWords(captures: readonly Capture[], text: string, source: string): string[] {
  const words = captures.map(({ page, source: { start, end } }) =>
    i18n.t('difference.capture', [source.slice(start, end).trim(), text.slice(page.start, page.end).trim()]),
  );
  return [...new Set(words)];
}
