import type { LaidLine } from './lay-lines';

/** A paragraph as it was set. */
export interface JoinedParagraph {
  readonly text: string;
  readonly style?: LaidLine['style'];
  /** How many lines it took. */
  readonly lines: number;
  /** As far from one margin as from the other. */
  readonly centred: boolean;
  /** Of lines that were set, nothing is known of it. */
  readonly bold: boolean;
  readonly cell: boolean;
  readonly note: boolean;
  readonly apart: boolean;
  readonly size: number | undefined;
  /** Of a document within the document (join-headlines.ts). */
  readonly headline?: boolean;
}
