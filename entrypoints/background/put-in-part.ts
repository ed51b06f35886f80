import { browser } from 'wxt/browser';
import { putIn } from '~/protocol/messages';
import { answer } from '~/protocol/messaging';

/** Puts the bundle of a part into the frame that asks for it. */
export function putInPart(): void {
  answer(putIn, async ({ part }, { tabId, frameId }) => {
    if (tabId === undefined) return;
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [`/${part}.js`],
      // A page that is still loading has flags already.
      injectImmediately: true,
    });
  });
}
