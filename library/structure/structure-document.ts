import type { RawDocument, ReadDocument } from '../readers/read-document';

/**
 * Makes paragraphs of a raw document: joins the lines that were cut by setting, tells title, salutation, headings and body
 * text apart, and finds what may be a placeholder.
 */
export function structureDocument(_raw: RawDocument): ReadDocument {
  throw new Error('not there yet');
}
