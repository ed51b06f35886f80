import { browser } from 'wxt/browser';
import type { Order } from './box/answer';
import { ImportError } from './import-error';
import { START_SECONDS } from './limits';

/** The box's page (public/reader.html): it has a policy of its own and no rights of the extension. */
const PAGE = '/reader.html';

/**
 * Reads one file in a box of its own: a frame without origin, extension API, storage and network, that is made for this
 * file and removed with whatever still runs in it. A file that took its box over would see no other file.
 *
 * @param seconds until the file is given up.
 * @returns what came out, unchecked.
 * @throws {ImportError} `too-slow`, or `reader-failed` when the box does not start; the signal's reason when it aborts.
 */
export async function readInBox(order: Order, seconds: number, signal?: AbortSignal): Promise<unknown> {
  const ended = new AbortController();
  const frame = makeFrame();
  try {
    return await new Promise<unknown>((resolve, reject) => {
      const giveUpAfter = (limit: number, error: ImportError) => {
        const timer = setTimeout(() => reject(error), limit * 1000);
        ended.signal.addEventListener('abort', () => clearTimeout(timer));
        return timer;
      };
      const starting = giveUpAfter(START_SECONDS, new ImportError('reader-failed', 'start'));
      signal?.addEventListener('abort', () => reject(signal.reason), { signal: ended.signal });
      frame.addEventListener('load', () => {
        const { port1: port, port2 } = new MessageChannel();
        ended.signal.addEventListener('abort', () => port.close());
        port.onmessage = () => {
          clearTimeout(starting);
          giveUpAfter(seconds, new ImportError('too-slow', String(seconds)));
          port.onmessage = ({ data }) => resolve(data);
          port.postMessage(order);
        };
        // A frame without origin can only be named by a star; nobody else has this window.
        frame.contentWindow?.postMessage('', '*', [port2]);
      });
      document.body.append(frame);
    });
  } finally {
    ended.abort();
    frame.remove();
  }
}

function makeFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // Before the address: the locks are set when the frame loads. `allow-same-origin` must never be added.
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.hidden = true;
  frame.src = browser.runtime.getURL(PAGE);
  return frame;
}
