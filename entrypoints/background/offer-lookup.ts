import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { leavePendingQuery } from '~/protocol/pending-query';

const MENU_ITEM = 'lookup';

/** “Look up …” in the context menu of selected text: opens the popup with the words in its box. */
export function offerLookup(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: MENU_ITEM, title: i18n.t('menu.lookup'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const query = selectionText?.trim();
    if (menuItemId === MENU_ITEM && query) void lookUp(query, tab?.id);
  });
}

async function lookUp(query: string, tabId: number | undefined): Promise<void> {
  // Not awaited: Firefox opens the popup only while it still sees the user's click.
  const left = leavePendingQuery(query);
  try {
    await browser.action.openPopup();
  } catch {
    // The window has no toolbar, or the browser does not let us: a window of its own serves as well.
    const address = new URL(browser.runtime.getURL('/popup.html'));
    address.searchParams.set('q', query);
    if (tabId !== undefined) address.searchParams.set('tab', String(tabId));
    await browser.windows.create({ type: 'popup', url: address.href, width: 420, height: 640 });
  }
  await left;
}
