import type { Order } from './answer';
import { answerError } from './answer-error';
import { readInWorker } from './read-in-worker';

/** The worker of the reader box reads one file and is ended: a file that took it over would never see another. */
self.addEventListener('message', async ({ data, ports: [port] }: MessageEvent<Order>) => {
  port?.postMessage(await readInWorker(data).catch(answerError));
});
