import type { DraftParagraph } from '../source-draft';
import { endsStretch } from './ends';

/** Shorter last lines are signatures, dates and places. */
const SHORTEST = 12;

/**
 * @returns whether a text seems to be cut off: its last paragraph is running text, as a mark inside of it shows, and has
 *   no mark at its end; or a heading, with nothing below it.
 */
export function breaksOff(paragraphs: readonly Omit<DraftParagraph, 'key'>[]): boolean {
  const last = paragraphs.at(-1);
  if (!last) return false;
  if (last.kind === 'heading') return paragraphs.some(({ kind }) => kind === 'body');
  const { text } = last;
  return last.kind === 'body' && text.length >= SHORTEST && /[，。；！？,]/u.test(text) && !endsStretch(text);
}
