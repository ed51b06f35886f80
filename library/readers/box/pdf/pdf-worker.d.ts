declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** What answers in a worker of pdf.js. Only ever handed on. */
  export const WorkerMessageHandler: object;
}
