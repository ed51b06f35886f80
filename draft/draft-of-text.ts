import type { ReadNote } from '~/library/readers/read-document';
import type { DraftParagraph } from '~/library/source-draft';
import { structureDocument } from '~/library/structure/structure-document';
import { draftOfFile } from './draft-of-file';
import { linesOf, splitDraft } from './split-draft';

/** With fewer lines nothing can be told from their lengths. */
const MIN_LINES = 6;
/** Lines of a page are about as long as each other, and end wherever they are full. */
const FULL_SHARE = 0.5;
const OPEN_SHARE = 0.4;
const FULL = 0.85;
const LONGEST_LINE = 90;
const ENDED = /[。！？!?；;：:]["”’」』）)]*$/u;

/**
 * Makes a draft of pasted text. What was copied from a PDF or a page of a terminal has its paragraphs cut into lines:
 * those are joined again, or no quotation would be found whole.
 */
export function draftOfText(text: string): {
  readonly paragraphs: readonly DraftParagraph[];
  readonly notes: readonly ReadNote[];
} {
  const lines = linesOf(text);
  if (!isHardWrapped(lines)) return { paragraphs: splitDraft(text), notes: [] };
  const read = structureDocument({
    format: 'text',
    lines: lines.map((line) => ({ text: line })),
    wrapped: true,
    notes: [],
  });
  return { paragraphs: draftOfFile(read), notes: read.notes };
}

function isHardWrapped(all: readonly string[]): boolean {
  const lines = all.map((line) => line.trim()).filter((line) => line !== '');
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (lines.length < MIN_LINES || longest > LONGEST_LINE) return false;
  const full = lines.filter((line) => line.length >= FULL * longest);
  const open = full.filter((line) => !ENDED.test(line));
  return full.length >= FULL_SHARE * lines.length && open.length >= OPEN_SHARE * lines.length;
}
