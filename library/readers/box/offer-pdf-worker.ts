import type {} from './make-pdf-worker';
import PdfWorker from './pdf-worker?worker&inline';

/** pdf.js is ten times as large as the rest of the box: a script of its own, which other files need not wait for. */
export function offerPdfWorker(): void {
  globalThis.chuchuPdfWorker = PdfWorker;
}
