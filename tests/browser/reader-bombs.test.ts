import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { makeRandom } from '~/bench/make-random';
import { IMPORT_ERRORS } from '~/library/readers/import-error';
import { SAMPLE } from '~/library/sample-source-file';
import { BOMBS } from '../hostile-files/bombs';
import { makeZip } from '../hostile-files/make-zip';
import { mutate } from '../hostile-files/mutate';
import { browserTest } from './driver/browser-test';
import { memoryOfPages } from './driver/memory-of-pages';
import { addReaders, type FileForPage, type Reading, readInPage } from './driver/read-in-page';

const test = browserTest();

/** People wait no longer (milliseconds). */
const LONGEST = 20_000;
/** So much more may the page and its boxes take for one file that was made to take everything (bytes). */
const MOST_MEMORY = 700 * 1024 * 1024;
/** In `npm test`; the long form reads CHUCHU_MUTATIONS of them, and leaves every file the time that people leave it. */
const MUTATIONS = Number(process.env.CHUCHU_MUTATIONS ?? 100);
const LONG = process.env.CHUCHU_MUTATIONS !== undefined;
/** The long form can go on where it was left: at the file of this number. */
const FROM = Number(process.env.CHUCHU_MUTATIONS_FROM ?? 0);
/** For files that only the time limit ends. */
const IMPATIENT = LONG ? {} : { seconds: 1 };
/** What a driver waits for at once has a time limit too. */
const AT_ONCE = LONG ? 5 : 20;

const DOCUMENTS = path.resolve(import.meta.dirname, '../fixtures/documents');

describe('Files that were made to do harm', () => {
  test('each end with a reason and leave the library as it was', { timeout: 240_000 }, async ({
    chromium,
  }) => {
    const page = await readerPage(chromium);
    const before = await library(page);
    for (const { what, name, make, codes } of BOMBS) {
      const bytes = make();
      await tidy(page);
      const memory = memoryOfPages(chromium.browser);
      const [reading] = await readInPage(page, [
        { name, bytes, ...(codes.includes('too-slow') && IMPATIENT) },
      ]);
      const most = memory.most();
      if (LONG) console.log(what, JSON.stringify(reading)?.slice(0, 120), megabytes(most));
      expect.soft(codes, `${what}: ${JSON.stringify(reading).slice(0, 200)}`).toContain(codeOf(reading!));
      expect.soft(reading!.took, what).toBeLessThan(LONGEST);
      expect.soft(most, `memory of ${what}`).toBeLessThan(MOST_MEMORY);
    }
    expect(BOMBS.length).toBeGreaterThanOrEqual(30);
    expect(await library(page)).toEqual(before);
    expect(await page.$$('iframe')).toEqual([]);
    expect(chromium.errors).toEqual([]);
  });

  test(`${MUTATIONS} real files with changed bytes end with a text or a reason`, {
    timeout: 60_000 + MUTATIONS * 2_000,
  }, async ({ chromium }) => {
    const page = await readerPage(chromium);
    const before = await library(page);
    const memory = memoryOfPages(chromium.browser);
    const ends = new Map<string, number>();
    let slowest = 0;
    const files = mutations(MUTATIONS);
    for (let at = FROM; at < files.length; at += AT_ONCE) {
      const some = files.slice(at, at + AT_ONCE);
      await tidy(page);
      const readings = await readInPage(page, some);
      for (const [i, reading] of readings.entries()) {
        const end = codeOf(reading);
        ends.set(end, (ends.get(end) ?? 0) + 1);
        expect
          .soft(
            ['read', ...IMPORT_ERRORS],
            `${some[i]?.name}, number ${at + i}: ${JSON.stringify(reading).slice(0, 200)}`,
          )
          .toContain(end);
        expect
          .soft(end, `${some[i]?.name}, number ${at + i}: ${JSON.stringify(reading).slice(0, 200)}`)
          .not.toBe('reader-failed');
        slowest = Math.max(slowest, reading.took);
      }
      memory.now();
      if (LONG && at % 100 === 0)
        console.log(at + some.length, Object.fromEntries(ends), Math.round(slowest), megabytes(memory.now()));
    }
    expect(slowest).toBeLessThan(LONGEST);
    if (LONG) console.log(Object.fromEntries(ends), Math.round(slowest), megabytes(memory.most()));
    expect(memory.most(), 'memory').toBeLessThan(MOST_MEMORY);
    expect(ends.get('read') ?? 0).toBeGreaterThan(0);
    expect(await library(page)).toEqual(before);
    expect(chromium.errors).toEqual([]);
  });
});

async function readerPage(chromium: { openExtensionPage(path: string): Promise<Page> }): Promise<Page> {
  const page = await chromium.openExtensionPage('options.html');
  await addReaders(page);
  return page;
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

function codeOf(reading: Reading): string {
  if ('document' in reading) return 'read';
  return 'code' in reading ? reading.code : reading.error;
}

/** The same files every time: those of the fixtures in turn, each with other bytes changed. */
function mutations(count: number): FileForPage[] {
  const fixtures = readdirSync(DOCUMENTS)
    .filter((name) => /\.(?:docx|pdf)$/u.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(DOCUMENTS, name))) }));
  const stored = makeZip([
    { name: 'word/document.xml', content: '<w:document/>', method: 0, packed: Buffer.from('<w:document/>') },
  ]);
  const originals = [
    ...fixtures,
    { name: 'a.zip', bytes: stored },
    { name: 'a.chuchu.md', bytes: new TextEncoder().encode(SAMPLE) },
  ];
  const random = makeRandom(20250601);
  return Array.from({ length: count }, (_, i) => {
    const { name, bytes } = originals[i % originals.length]!;
    return { name, bytes: mutate(bytes, random) };
  });
}

/** So that the next files do not pay for what the last ones left: a browser that is busy puts that off for long. */
async function tidy(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

/** All that the extension has stored: the keys of each store, and the settings. */
function library(page: Page): Promise<unknown> {
  return page.evaluate(`(async () => {
    const contents = ({ name }) => new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const stores = [...database.objectStoreNames];
        const reads = stores.map((store) => database.transaction(store).objectStore(store).getAllKeys());
        Promise.all(reads.map((read) => new Promise((done) => { read.onsuccess = () => done(read.result); })))
          .then((keys) => { database.close(); resolve([name, stores, keys]); });
      };
    });
    const stores = await Promise.all((await indexedDB.databases()).map(contents));
    return JSON.stringify([stores, await chrome.storage.local.get()]);
  })()`);
}
