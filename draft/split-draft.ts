import type { DraftParagraph } from '~/library/source-draft';
import { isSalutation } from '~/library/structure/salutation';

/** A heading has no stop at its end, and is no longer than two lines of a page. */
const LONGEST_HEADING = 60;
const SENTENCE_END = /[。！？!?；;，,：:…]["”’」』）)]*$/u;
const HEADINGS: readonly RegExp[] = [
  /^(?:[一二三四五六七八九十百]+\s*[、.．]|第[一二三四五六七八九十百\d]+[编編章部])/u,
  /^(?:[(（][一二三四五六七八九十百]+[)）]|第[一二三四五六七八九十百\d]+[节節])/u,
  /^(?:\d{1,2}\s*[.．、](?!\d)|[(（]\d{1,2}[)）])/u,
];

/**
 * Makes paragraphs of pasted text: one a line, which is what word processors put on the clipboard. Every character is
 * kept, blank lines and indents too, so that a corrected draft can be handed back as it was.
 */
export function splitDraft(text: string): DraftParagraph[] {
  const lines = linesOf(text);
  const title = titleAmong(lines);
  return lines.map((line, key) => ({
    key,
    text: line,
    ...(key === title ? { kind: 'title' as const, level: 0 } : kindOf(line)),
  }));
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u);
}

/** The draft as plain text; of what was pasted, the same text but for its line ends. */
export function joinDraft(paragraphs: readonly DraftParagraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n');
}

/** The first line, if it is short, no sentence, and something comes after it. */
function titleAmong(lines: readonly string[]): number | undefined {
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first]?.trim() ?? '';
  const isTitle =
    line.length <= LONGEST_HEADING &&
    !SENTENCE_END.test(line) &&
    !/。/u.test(line) &&
    kindOf(line).kind !== 'heading' &&
    lines.slice(first + 1).some((other) => other.trim() !== '');
  return isTitle ? first : undefined;
}

function kindOf(line: string): Pick<DraftParagraph, 'kind' | 'level'> {
  const text = line.trim();
  if (isSalutation(text)) return { kind: 'salutation', level: 0 };
  const level = HEADINGS.findIndex((heading) => heading.test(text)) + 1;
  const isHeading =
    level > 0 && text.length <= LONGEST_HEADING && !SENTENCE_END.test(text) && !/。/u.test(text);
  return isHeading ? { kind: 'heading', level } : { kind: 'body', level: 0 };
}
