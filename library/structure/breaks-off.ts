import type { DraftParagraph } from '../source-draft';
import { endsStretch } from './ends';

/** What stands below a text, and ends as it likes. */
const BELOW =
  /^(?:附件|附表|附[：:]|抄送|主题词|联系|责任编辑|编辑|来源|作者|注[：:])|^[（(【[].*[）)】\]]$/u;

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
  if (BELOW.test(text)) return false;
  return last.kind === 'body' && text.length >= SHORTEST && /[，。；！？,]/u.test(text) && !endsStretch(text);
}
