import type { DraftParagraph } from '~/library/source-draft';

/** Where a paragraph stands in its draft. */
export interface DraftLocation {
  readonly kind: DraftParagraph['kind'];
  /** Headings above it, outermost first. */
  readonly section: readonly string[];
  /** Body paragraphs count by themselves, from 1; blank lines don't count. */
  readonly bodyNumber?: number;
}

/** @returns where each paragraph stands, in their order. */
export function locateParagraphs(paragraphs: readonly DraftParagraph[]): DraftLocation[] {
  const path: DraftParagraph[] = [];
  let bodyNumber = 0;
  return paragraphs.map((paragraph) => {
    const { kind, level } = paragraph;
    if (kind === 'heading') while (path.length > 0 && path.at(-1)!.level >= level) path.pop();
    const section = path.map(({ text }) => text.trim());
    if (kind === 'heading') path.push(paragraph);
    if (kind !== 'body' || paragraph.text.trim() === '') return { kind, section };
    bodyNumber += 1;
    return { kind, section, bodyNumber };
  });
}
