import { getDocument, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { BundledTables } from './cmaps';

// pdf.js looks here before it starts a worker of its own: we are in one.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

/** Opens a PDF for its text alone: no fonts drawn, no forms, no code of its own, nothing fetched. */
export function openPdf(data: Uint8Array<ArrayBuffer>): PDFDocumentLoadingTask {
  return getDocument({
    data,
    verbosity: 0,
    BinaryDataFactory: BundledTables,
    cMapPacked: true,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: true,
    disableFontFace: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableWorkerRendering: true,
    stopAtErrors: false,
  });
}
