import { ImportError } from '../import-error';
import type { BoxAnswer, Order, WorkerAnswer } from './answer';
import { answerError } from './answer-error';
import { boundRaw } from './bound-raw';
import { makePdfWorker } from './make-pdf-worker';
import { readDocx } from './read-docx';
import { readHtml } from './read-html';
import type { ParseMarkup } from './reader';
import ReaderWorker from './worker?worker&inline';

/**
 * The box's page waits for a port and answers the one order that comes through it. Only the page that made the frame has
 * a way to send one.
 */
export function serveBox(): void {
  window.addEventListener('message', ({ source, ports: [port] }) => {
    if (source !== window.parent || !port) return;
    port.onmessage = ({ data }: MessageEvent<Order>) => {
      answer(data).then((it) => port.postMessage(it));
    };
    port.postMessage('ready');
  });
}

async function answer(order: Order): Promise<BoxAnswer> {
  try {
    const half = await inWorker(new ReaderWorker(), order);
    if ('docx' in half) return { raw: boundRaw(readDocx(half.docx, parse)) };
    if ('html' in half) return { raw: boundRaw(readHtml(half.html, parse)) };
    if (!('pdf' in half)) return half;
    const whole = await inWorker(await makePdfWorker(), { ...order, bytes: half.pdf });
    if ('raw' in whole || 'error' in whole) return whole;
    throw new ImportError('reader-failed');
  } catch (error) {
    return answerError(error);
  }
}

/** The answer comes through a port of its own: pdf.js speaks on the worker's usual one. */
function inWorker(worker: Worker, order: Order): Promise<WorkerAnswer> {
  const { port1, port2 } = new MessageChannel();
  return new Promise<WorkerAnswer>((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => resolve(data);
    worker.onerror = reject;
    worker.postMessage(order, [order.bytes, port2]);
  }).finally(() => worker.terminate());
}

const parse: ParseMarkup = (markup, type) => new DOMParser().parseFromString(markup, type);
