import type { RawDocument, RawLine } from '../readers/read-document';

/** A document as it comes out of a reader, and what is to be made of it; each awkward case a row. */
export interface StructureCase {
  readonly name: string;
  readonly raw: RawDocument;
  /** `= ` title, `@ ` salutation, `# ` … headings, everything else body text; one paragraph a line. */
  readonly expected: string;
}

export const text = (name: string, lines: string, expected: string): StructureCase => ({
  name,
  raw: { format: 'text', wrapped: true, notes: [], lines: lines.split('\n').map((line) => ({ text: line })) },
  expected,
});

/** Paragraphs as they are; `H1 ` and `T ` before those that have a style, `B ` bold, `C ` in the middle, `N ` notes,
 * `D ` bold cells in the middle. */
export const paragraphs = (name: string, lines: string, expected: string, title?: string): StructureCase => ({
  name,
  raw: {
    format: 'docx',
    wrapped: false,
    notes: [],
    ...(title && { title }),
    lines: lines.split('\n').map((line): RawLine => {
      const [, mark = '', rest = line] = /^(H\d|T|B|C|N|D) (.*)$/u.exec(line) ?? [];
      if (mark === 'T') return { text: rest, style: { kind: 'title', level: 0 } };
      if (mark === 'B') return { text: rest, bold: true };
      if (mark === 'C') return { text: rest, centred: true };
      if (mark === 'D') return { text: rest, bold: true, centred: true, cell: true };
      if (mark === 'N') return { text: rest, note: true };
      return mark ? { text: rest, style: { kind: 'heading', level: Number(mark.slice(1)) } } : { text: line };
    }),
  },
  expected,
});

/** Lines of a PDF: `page|left|right|size|text`, shares in hundredths. */
export const set = (name: string, lines: string, expected: string): StructureCase => ({
  name,
  raw: {
    format: 'pdf',
    wrapped: true,
    notes: [],
    lines: lines.split('\n').map((line): RawLine => {
      const [page, left, right, size, words] = line.split('|');
      if (words === undefined) return { text: '' };
      return {
        text: words,
        set: { page: Number(page), left: Number(left) / 100, right: Number(right) / 100, size: Number(size) },
      };
    }),
  },
  expected,
});
