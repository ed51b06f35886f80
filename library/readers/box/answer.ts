import type { Source } from '~/engine/types';
import type { ImportErrorCode } from '../import-error';
import type { RawDocument } from '../read-document';
import type { DocxParts } from './docx/docx-parts';
import type { HtmlParts } from './html/html-parts';

/** What is to be read, as it goes into the box and on to its worker. */
export interface Order {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** What comes out of the box; checked by whoever asked (check-answer.ts). */
export type BoxAnswer =
  | { readonly raw: RawDocument }
  /** A `.chuchu.md` says everything about itself. */
  | { readonly source: Source }
  | { readonly error: BoxError };

export interface BoxError {
  readonly code: ImportErrorCode;
  readonly detail?: string;
}

/** What the worker hands to the box's page: an answer, or what only the page can go on with. */
export type WorkerAnswer =
  | BoxAnswer
  | { readonly docx: DocxParts }
  | { readonly html: HtmlParts }
  /** For the other worker: the bytes go back. */
  | { readonly pdf: ArrayBuffer };
