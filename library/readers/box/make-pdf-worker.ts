declare global {
  /** What the script for PDFs (entrypoints/reader-pdf.ts) leaves for the box's page. */
  var chuchuPdfWorker: (new () => Worker) | undefined;
}

/** @returns a worker for one PDF, from a script that is loaded only now. */
export async function makePdfWorker(): Promise<Worker> {
  const script = document.createElement('script');
  script.src = 'reader-pdf.js';
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  if (!globalThis.chuchuPdfWorker) throw new Error('The script for PDFs has no worker.');
  return new globalThis.chuchuPdfWorker();
}
