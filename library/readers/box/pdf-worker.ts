import type { BoxAnswer, Order } from './answer';
import { answerError } from './answer-error';
import { boundRaw } from './bound-raw';
import { readPdf } from './read-pdf';

/** PDFs have a worker of their own, because pdf.js is fifty times as large as all other readers. */
self.addEventListener('message', async ({ data, ports: [port] }: MessageEvent<Order>) => {
  const answer: Promise<BoxAnswer> = readPdf(new Uint8Array(data.bytes)).then((raw) => ({
    raw: boundRaw(raw),
  }));
  port?.postMessage(await answer.catch(answerError));
});
