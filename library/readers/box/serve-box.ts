import type { BoxAnswer, Order, WorkerAnswer } from './answer';
import { answerError } from './answer-error';
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
    const half = await inWorker(order);
    if ('docx' in half) return { raw: readDocx(half.docx, parse) };
    if ('html' in half) return { raw: readHtml(half.html, parse) };
    return half;
  } catch (error) {
    return answerError(error);
  }
}

function inWorker(order: Order): Promise<WorkerAnswer> {
  const worker = new ReaderWorker();
  return new Promise<WorkerAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => resolve(data);
    worker.onerror = reject;
    worker.onmessageerror = reject;
    worker.postMessage(order, [order.bytes]);
  }).finally(() => worker.terminate());
}

const parse: ParseMarkup = (markup, type) => new DOMParser().parseFromString(markup, type);
