import { browser } from 'wxt/browser';

/**
 * Frames hold a port open to learn from its end that the extension is gone. Nothing is said over it; without a
 * listener it could not be opened.
 */
export function keepPorts(): void {
  browser.runtime.onConnect.addListener(() => {});
}
