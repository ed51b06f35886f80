import type { RawDocument } from '../read-document';

/**
 * Reads the bytes of one kind of file. Runs in the reader box only: without extension rights, in a worker that is ended
 * when it takes too long.
 *
 * @throws {ImportError} for what is wrong with the file; whatever else is thrown is reported as `reader-failed`.
 */
export type Reader = (bytes: Uint8Array<ArrayBuffer>) => Promise<RawDocument>;

/**
 * Kinds made of markup are read in two halves, because workers have no DOMParser: the worker takes the markup out of
 * the file and bounds it; the box's page walks the tree.
 *
 * @throws {ImportError} as above, both halves.
 */
export interface MarkupReader<Parts> {
  readonly inWorker: (bytes: Uint8Array<ArrayBuffer>) => Parts | Promise<Parts>;
  readonly inPage: (parts: Parts, parse: ParseMarkup) => RawDocument;
}

/** What `DOMParser` does: a document that fetches nothing, runs nothing and is never shown. */
export type ParseMarkup = (markup: string, type: 'text/html' | 'application/xml') => Document;
