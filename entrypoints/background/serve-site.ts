import { getSite, getSiteOfTab } from '~/protocol/messages';
import { answer, ask } from '~/protocol/messaging';

/** Tells a frame on which site it is: a site is switched off by the host of the tab's top page. */
export function serveSite(): void {
  answer(getSiteOfTab, async (_data, { tabId }) => (tabId === undefined ? null : await siteOfTab(tabId)));
}

/** @returns null where the top page cannot be asked: it is no web page, or it is about to go. */
export async function siteOfTab(tabId: number): Promise<string | null> {
  try {
    return await ask(getSite, undefined, { tabId, frameId: 0 });
  } catch {
    return null;
  }
}
