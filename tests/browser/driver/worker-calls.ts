import type { WebWorker } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';

/** The browser's own object, in the worker where these functions run. */
declare const chrome: {
  action: typeof Browser.action;
  tabs: typeof Browser.tabs;
  commands: { onCommand: Dispatching };
  contextMenus: { onClicked: Dispatching };
};

/** Chromium's events can be dispatched from inside; its types don't say so. */
interface Dispatching {
  dispatch(...args: unknown[]): void;
}

/** What the driver does from within the background worker. */
export const inWorker = {
  async activeTab(worker: WebWorker): Promise<number> {
    const id = await worker.evaluate(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
    );
    if (id === undefined) throw new Error('No tab is active.');
    return id;
  },

  badge(worker: WebWorker, tabId: number): Promise<string> {
    return worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  },

  async pressCommand(worker: WebWorker, command: string, tabId: number): Promise<void> {
    await worker.evaluate(
      async (name, id) => chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(id)),
      command,
      tabId,
    );
  },

  async chooseMenuItem(
    worker: WebWorker,
    menuItemId: string,
    selectionText: string,
    pageUrl: string,
    tabId: number,
  ): Promise<void> {
    await worker.evaluate(
      async (info, id) => chrome.contextMenus.onClicked.dispatch(info, await chrome.tabs.get(id)),
      { menuItemId, selectionText, pageUrl, editable: false, frameId: 0 },
      tabId,
    );
  },
};
