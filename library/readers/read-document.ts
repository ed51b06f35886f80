import type { DraftParagraph, SourceDraft } from '../source-draft';

/** Kinds of files that can be read. */
export const FILE_FORMATS = ['text', 'markdown', 'chuchu-md', 'docx', 'pdf', 'html'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What a person should know of how a file was read, besides its text. */
export type ReadNote =
  /** So many pages of a PDF have no text: they are pictures. */
  | { readonly code: 'pages-without-text'; readonly pages: readonly number[] }
  /** Only the first so many pages or characters were read. */
  | { readonly code: 'cut'; readonly at: number }
  /** The characters of the file were in this encoding, as far as can be told. */
  | { readonly code: 'encoding'; readonly encoding: string }
  /** Lines were joined to paragraphs: worth a look. */
  | { readonly code: 'joined-lines' }
  /** Running heads, feet and page numbers that were left out. */
  | { readonly code: 'dropped-lines'; readonly lines: readonly string[] };

/** What a reader makes of a file: a draft that a person looks over before it goes into the library. */
export interface ReadDocument {
  readonly format: FileFormat;
  /** Without `id` but for `.chuchu.md`; visibility undefined but where a `.chuchu.md` says it. */
  readonly draft: SourceDraft;
  /** What may be a placeholder for a removed name, the likeliest first: X, ×× … */
  readonly placeholders: readonly string[];
  readonly notes: readonly ReadNote[];
}

/** A document as a box hands it out before lines are joined and headings found; checked on arrival. */
export interface RawDocument {
  readonly format: FileFormat;
  readonly title?: string;
  /** Where a saved page says that it was published. */
  readonly address?: string;
  /** What a site says of the document beside its text: its number, and the day on which it was written. */
  readonly number?: string;
  readonly date?: string;
  /** Lines as they were set, which may cut paragraphs in pieces (txt, pdf), or whole paragraphs (docx, html, md). */
  readonly lines: readonly RawLine[];
  readonly wrapped: boolean;
  readonly notes: readonly ReadNote[];
}

/** One line or paragraph of a raw document. Blank ones count: they separate. */
export interface RawLine {
  readonly text: string;
  /** What the file itself says it is (Word and Markdown styles, HTML elements). */
  readonly style?: { readonly kind: 'title' | 'heading'; readonly level: number };
  /** Set in the middle, as Word and web pages say it; of PDFs and plain text `set` and the spaces tell. */
  readonly centred?: boolean;
  /** All of it bold, as Word, web pages and Markdown say it. */
  readonly bold?: boolean;
  /** What a cell of a table says: it may look like a headline, with the cell beside it for its text. */
  readonly cell?: boolean;
  /** At the foot of a page or the end of the document, beside the text that it is about. */
  readonly note?: boolean;
  /** Of PDFs: the page (from 1) and where the line begins and ends, as shares of the width of its column (0 … 1). */
  readonly set?: {
    readonly page: number;
    readonly left: number;
    readonly right: number;
    readonly size: number;
  };
}

export type { DraftParagraph, SourceDraft };
