import type { ReadDocument } from '~/library/readers/read-document';
import type { DraftParagraph } from '~/library/source-draft';

/**
 * The paragraphs of a draft that was read from a file. A reader takes lines out that are nothing but a document's number or
 * its date, for those are facts of a source; in a draft they are text, and stand where they stood.
 */
export function draftOfFile({ format, draft }: Pick<ReadDocument, 'format' | 'draft'>): DraftParagraph[] {
  const { paragraphs, facts } = draft;
  // There they stand at the head of the file, apart from the text.
  if (format === 'chuchu-md') return [...paragraphs];
  const title = paragraphs.findIndex(({ kind }) => kind === 'title');
  const lines = [
    ...(facts.number === undefined ? [] : [facts.number]),
    ...paragraphs.slice(0, title + 1),
    ...(facts.date === undefined ? [] : [dateLine(facts.date)]),
    ...paragraphs.slice(title + 1),
  ];
  return lines.map((line, key) =>
    // No paragraph of the text, so that it isn't counted.
    typeof line === 'string' ? { key, kind: 'salutation', level: 0, text: line } : { ...line, key },
  );
}

/** @param date ISO 8601, as exact as it is known */
function dateLine(date: string): string {
  const [year, month, day] = date.split('-');
  const parts = [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`];
  return `（${parts.filter(Boolean).join('')}）`;
}
