import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import type { PublicSource } from '~/engine/types';
import { until } from '~/scripts/browser/until';
import { bundledSources } from '~/scripts/bundled-sources';
import { CheckView } from '~/tests/browser/check-view';
import { htmlPage } from '~/tests/browser/driver/browser-test';
import { launchChromium } from '~/tests/browser/driver/chromium';
import { putSources } from '~/tests/browser/driver/own-sources';
import { servePages } from '~/tests/browser/driver/page-site';
import { PopupView } from '~/tests/browser/popup-view';
import { table } from '../scripts/start/table';
import { makeLibrary } from './make-library';

/**
 * What a user of a large library waits for, in the built extension in Chromium: `npx tsx bench/library-in-browser.ts [sources]`.
 * Milliseconds from the act until it is seen.
 */
declare const chrome: { runtime: typeof Browser.runtime };

const COUNT = Number(process.argv[2]) || 1_000;
const LONG = { timeout: 180_000 };

const rows: string[][] = [[`with ${COUNT} sources of 5,000 characters`, 'ms']];
const made = await makeLibrary(COUNT + 1, 5_000);
const sources = made.slice(0, COUNT);
const added = made.slice(COUNT);
const draft = await makeDraft();
const chromium = await launchChromium();
const site = await servePages();
try {
  await measureDraft('check a draft of 100,000 characters, bundled source only');
  const library = await chromium.openExtensionPage('options.html');
  await timed('add all', () => putSources(library, sources));
  site.put({ '/read.html': pageOf(sources) });
  const page = await timed('flag a page, with the index to be compiled', () => openFlagged(sources));
  await page.close();
  await timed('flag a page, with the index there', () => openFlagged(sources)).then((one) => one.close());
  await timed('flag a page, by a worker that slept', async () => {
    await chromium.stopWorker();
    return openFlagged(sources);
  }).then((one) => one.close());
  await measureChange(library);
  await library.close();
  await measureList();
  await measurePopup();
  await measureDraft('check the draft, with the index to be compiled');
  await measureDraft('check the draft, with the index there');
  console.log(table(rows, 200));
} finally {
  await chromium.close();
  await site.close();
}

/** A page or draft that says something of several sources. */
function pageOf(quoted: readonly PublicSource[]): string {
  const passages = quoted.slice(0, 20).map(({ paragraphs }) => `<p>${paragraphs[3]?.text}</p>`);
  return htmlPage(passages.join(''));
}

async function makeDraft(): Promise<string> {
  const [text] = await makeLibrary(1, 98_000);
  const [speech] = bundledSources();
  const quoted = [...sources.slice(0, 5), ...(speech ? [speech] : [])].map(
    ({ paragraphs }) => paragraphs[4]?.text,
  );
  return [...(text?.paragraphs ?? []).map((paragraph) => paragraph.text), ...quoted]
    .join('\n')
    .slice(0, 100_000);
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  rows.push([what, (performance.now() - start).toFixed(0)]);
  return result;
}

async function openFlagged(quoted: readonly PublicSource[]): Promise<Page> {
  const page = await chromium.open(site.url('/read.html'));
  await flagged(page, quoted.slice(0, 20).length);
  return page;
}

/** Waits for so many verbatim passages to be painted. */
async function flagged(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (least) => [...CSS.highlights].reduce((sum, [, ranges]) => sum + ranges.size, 0) >= least,
    LONG,
    count,
  );
}

/** One source more, while a page that has its text is open and something else is asked all the while. */
async function measureChange(library: Page): Promise<void> {
  site.put({ '/new.html': htmlPage(`<p>${added[0]?.paragraphs[2]?.text}</p><p>国之大者</p>`) });
  const page = await chromium.open(site.url('/new.html'));
  const flags = () =>
    page.evaluate(() => [...CSS.highlights].map(([name, ranges]) => `${name} ${ranges.size}`).join());
  const before = await until('the first flags', flags, (now) => now !== '', LONG);
  await library.evaluate(askAllTheWhile);
  await timed('add one more, until the open page has its flags', async () => {
    await putSources(library, added);
    await until('its flags', flags, (now) => now !== before && now !== '', LONG);
  });
  const waits = await library.evaluate(() => (globalThis as unknown as { waits: number[] }).waits);
  const sorted = waits.toSorted((a, b) => a - b);
  rows.push([
    '  an answer of the background meanwhile, median',
    (sorted[sorted.length >> 1] ?? 0).toFixed(0),
  ]);
  rows.push([`  … the slowest of ${sorted.length}`, (sorted.at(-1) ?? 0).toFixed(0)]);
  await page.close();
}

/** Runs in an extension page: must stand alone. */
function askAllTheWhile(): void {
  const waits: number[] = [];
  Object.assign(globalThis, { waits });
  void (async () => {
    for (;;) {
      const start = performance.now();
      const data = { sourceId: 'made-1', paragraph: 2 };
      await chrome.runtime.sendMessage({ id: waits.length, type: 'getPassage', data, timestamp: Date.now() });
      waits.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
}

async function measureList(): Promise<void> {
  const page = await timed('open the library page, until its list is there', async () => {
    const one = await chromium.openExtensionPage('options.html');
    await one.waitForSelector('.source-row', LONG);
    return one;
  });
  await timed('narrow the list by a word', async () => {
    await page.type('input[type="search"]', '第77号');
    await page.waitForFunction(
      () => document.querySelector('.source-title')?.textContent?.startsWith('第77号') === true,
      LONG,
    );
  });
  await page.close();
}

async function measurePopup(): Promise<void> {
  const page = await openFlagged(sources);
  const popup = await timed('open the popup on a flagged page, until it lists its matches', async () => {
    const one = await chromium.openPopup(page);
    await one.waitForSelector('ul[aria-label="本页"] > li', LONG);
    return one;
  });
  const view = new PopupView(popup);
  const wording = sources[7]?.paragraphs[3]?.text.slice(10, 14) ?? '';
  await timed('first look-up, four characters typed', async () => {
    await view.type(wording);
    await view.results();
  });
  await timed('next look-up, one more character', async () => {
    await view.type(sources[7]?.paragraphs[3]?.text.slice(14, 15) ?? '');
    await view.results();
  });
  await popup.close();
  await page.close();
}

async function measureDraft(what: string): Promise<void> {
  const page = await chromium.openExtensionPage('check.html');
  await page.waitForFunction(() => document.querySelector('textarea, input[type="file"]') !== null, LONG);
  await timed(what, async () => {
    await new CheckView(page).paste(draft);
    await page.waitForSelector('.draft-text .passage', LONG);
  });
  await page.close();
}
