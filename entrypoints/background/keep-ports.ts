import { browser } from 'wxt/browser';
import type { Sender } from '~/protocol/messaging';

/**
 * Frames that have flags hold a port open, to learn from its end that the extension is gone. Nothing is said over it.
 * Its other end tells that a frame is gone: one that its page removes can't say so itself.
 */
export function keepPorts(onFrameGone: (frame: Sender) => Promise<void>): void {
  browser.runtime.onConnect.addListener((port) => {
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // Set when the page goes to be kept for the way back; read, or it is reported.
      void onFrameGone({ tabId: port.sender?.tab?.id, frameId: port.sender?.frameId ?? 0 });
    });
  });
}
