import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import versionOne from '~/library/store/fixtures/version-1.json';
import { sampleSource } from '~/library/store/sample-sources';
import { until } from '~/scripts/browser/until';
import { browserTest } from './driver/browser-test';
import type { Chromium } from './driver/chromium';
import { putSources } from './driver/own-sources';
import { LibraryView } from './library-view';

const test = browserTest();
const SPEECH = '在2025年市援派干部及东西部协作挂职干部座谈会上的讲话';

/** Puts a database in the place of the library's, as another version of Chuchu left it; none of ours is running meanwhile. */
async function leaveDatabase(chromium: Chromium, version: number, stores: typeof versionOne): Promise<void> {
  const page = await chromium.openExtensionPage('icon/48.png');
  await page.evaluate(makeDatabase, version, stores);
  await page.close();
}

/** Runs in the page: must stand alone. */
async function makeDatabase(version: number, stores: typeof versionOne): Promise<void> {
  const done = (request: IDBRequest) =>
    new Promise<void>((resolve, reject) => {
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  await done(indexedDB.deleteDatabase('chuchu-library'));
  const opening = indexedDB.open('chuchu-library', version);
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, records }] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const record of records) store.add(record);
    }
  };
  await done(opening);
  opening.result.close();
}

async function banner(page: Page): Promise<string> {
  return page.$eval('[role="alert"]', (alert) => alert.textContent ?? '');
}

test('A library of version 1 is there as it was, and takes more', async ({ chromium }) => {
  await leaveDatabase(chromium, 1, versionOne);
  const library = new LibraryView(await chromium.openExtensionPage('options.html'));
  const titles = versionOne.heads.records.map(({ facts }) => facts.title).reverse(); // The newest is first.
  await library.titlesAre(...titles, SPEECH);
  expect((await library.rows()).map((row) => row.endsWith('（停用）'))).toEqual([false, true, true]);
  await putSources(library.page, [sampleSource('new')]);
  await library.titlesAre('云州市第new号文件', ...titles, SPEECH);
  expect(await library.page.$('[role="alert"]')).toBeNull();
  await library.page.close();
});

test('A library of a newer version is let alone: a banner says so, and the bundled source works', async ({
  chromium,
}) => {
  await leaveDatabase(chromium, 99, versionOne);
  const library = new LibraryView(await chromium.openExtensionPage('options.html'));
  expect(await until('the banner', () => banner(library.page))).toContain('文库是由更新版本的扩展建立的');
  await library.titlesAre(SPEECH);
  const version = library.page.evaluate(async () => (await indexedDB.databases())[0]?.version);
  expect(await version).toBe(99);
});
