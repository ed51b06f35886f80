import type { Order, WorkerAnswer } from './answer';
import { boundRaw } from './bound-raw';
import { docxParts } from './docx/docx-parts';
import { htmlParts } from './html/html-parts';
import { readMarkdown } from './read-markdown';
import { readSourceFile } from './read-source-file';
import { readText } from './read-text';
import { tellKind } from './tell-kind';

/**
 * Tells what kind of file it is, by its content first, and reads it as far as a worker can.
 * @throws {ImportError} for what is wrong with the file.
 */
export async function readInWorker({ name, bytes: buffer }: Order): Promise<WorkerAnswer> {
  const bytes = new Uint8Array(buffer);
  switch (tellKind(bytes, name)) {
    case 'docx':
      return { docx: docxParts(bytes) };
    case 'html':
      return { html: htmlParts(bytes) };
    case 'pdf':
      return { pdf: buffer };
    case 'markdown':
      return { raw: boundRaw(await readMarkdown(bytes)) };
    case 'chuchu-md':
      return { source: readSourceFile(bytes) };
    case 'text':
      return { raw: boundRaw(await readText(bytes)) };
  }
}
