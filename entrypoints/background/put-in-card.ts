import { browser } from 'wxt/browser';
import { answer } from '~/protocol/messages';

/** Puts the card's bundle into the frame that asks for it. */
export function putInCard(): void {
  answer('putInCard', async (_data, { tabId, frameId }) => {
    if (tabId === undefined) return;
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/card.js'],
      // A page that is still loading has flags already.
      injectImmediately: true,
    });
  });
}
