import type { DraftParagraph } from '~/library/source-draft';

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
 * kept, blank lines and indents too, so that a corrected draft can be handed back as it was; numbered short lines are
 * headings.
 */
export function splitDraft(text: string): DraftParagraph[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).map((line, key) => ({ key, text: line, ...kindOf(line) }));
}

/** The draft as plain text; of what was pasted, the same text but for its line ends. */
export function joinDraft(paragraphs: readonly DraftParagraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n');
}

function kindOf(line: string): Pick<DraftParagraph, 'kind' | 'level'> {
  const text = line.trim();
  const level = HEADINGS.findIndex((heading) => heading.test(text)) + 1;
  const isHeading =
    level > 0 && text.length <= LONGEST_HEADING && !SENTENCE_END.test(text) && !/。/u.test(text);
  return isHeading ? { kind: 'heading', level } : { kind: 'body', level: 0 };
}
