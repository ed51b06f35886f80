import type { Page } from 'puppeteer-core';

/** What became of a page's DOM since its own parser and scripts were done with it. */
export interface DomChanges {
  readonly before: string;
  readonly after: string;
  readonly mutations: number;
}

interface Watched extends Window {
  chuchuTest?: { before: string; mutations: number };
}

/** Call it before the page is opened: remembers the DOM as the parser leaves it and counts what happens to it. */
export async function watchDom(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const { MutationObserver } = window;
    document.addEventListener('DOMContentLoaded', () => {
      const watched = { before: document.documentElement.outerHTML, mutations: 0 };
      (window as Watched).chuchuTest = watched;
      new MutationObserver((records) => {
        watched.mutations += records.length;
      }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  });
}

export async function domChanges(page: Page): Promise<DomChanges> {
  return page.evaluate(() => ({
    before: (window as Watched).chuchuTest?.before ?? '',
    after: document.documentElement.outerHTML,
    mutations: (window as Watched).chuchuTest?.mutations ?? -1,
  }));
}
