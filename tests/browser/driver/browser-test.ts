import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { type Chromium, type ChromiumOptions, launchChromium } from './chromium';
import { type PageSite, type Pages, servePages } from './page-site';

export interface BrowserFixtures {
  /** One browser for the whole file. */
  readonly chromium: Chromium;
  /** Pages over http; emptied by nobody, so use paths of your own when two tests of a file need different pages. */
  readonly site: PageSite;
  /**
   * Serves a page (its inner HTML is enough) or several by their paths, opens the first one and closes it after the
   * test. The host decides what it is: 127.0.0.1 is a secure context, anything under .example is not.
   */
  readonly open: (pages: string | Pages, options?: { host?: string }) => Promise<Page>;
}

let lastPath = 0;

/**
 * A `test` whose browser has the extension in it:
 * `const test = browserTest({ dark: true }); test('…', async ({ open }) => { const page = await open('<p>…</p>'); … })`
 */
export function browserTest(options: ChromiumOptions = {}) {
  return test.extend<BrowserFixtures>({
    chromium: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest wants to see a pattern.
      async ({}, use) => {
        const chromium = await launchChromium(options);
        await use(chromium);
        await chromium.close();
      },
      { scope: 'file' },
    ],
    site: [
      // biome-ignore lint/correctness/noEmptyPattern: as above.
      async ({}, use) => {
        const site = await servePages();
        await use(site);
        await site.close();
      },
      { scope: 'file' },
    ],
    open: async ({ chromium, site }, use) => {
      const opened: Page[] = [];
      await use(async (pages, { host = '127.0.0.1' } = {}) => {
        const byPath = typeof pages === 'string' ? { [`/page-${++lastPath}.html`]: htmlPage(pages) } : pages;
        site.put(byPath);
        const page = await chromium.open(site.url(Object.keys(byPath)[0], host));
        opened.push(page);
        return page;
      });
      for (const page of opened) if (!page.isClosed()) await page.close();
    },
  });
}

/** Wraps a body into a page, unless it is a whole page already. */
export function htmlPage(body: string): string {
  if (/^\s*<(!doctype|html|\?xml)/i.test(body)) return body;
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页面</title><body>${body}</body></html>`;
}
