import { browser } from 'wxt/browser';
import { putInCard as putInCardMessage } from '~/protocol/messages';
import { answer } from '~/protocol/messaging';

/** Puts the card's bundle into the frame that asks for it. */
export function putInCard(): void {
  answer(putInCardMessage, async (_data, { tabId, frameId }) => {
    if (tabId === undefined) return;
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/card.js'],
      // A page that is still loading has flags already.
      injectImmediately: true,
    });
  });
}
