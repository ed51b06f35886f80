import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paragraphsOf, sampleSource } from '~/library/store/sample-sources';
import { bundleForPage } from '~/scripts/browser/bundle-for-page';
import { findBrowser } from '~/scripts/browser/find-browser';
import { launchWithExtension } from '~/scripts/browser/launch-with-extension';
import { until } from '~/scripts/browser/until';
import { copyExtension, type ExtensionCopy } from './driver/extension-copy';

const SOURCES = Array.from({ length: 40 }, (_, i) =>
  sampleSource(`s${i}`, {
    paragraphs: paragraphsOf(
      ...Array.from({ length: 20 }, (_, j) => `第${j}段：${'云州的水利。'.repeat(30)}`),
    ),
  }),
);
/** Where Chromium keeps the database, less the extension's id. */
const DATABASE = 'Default/IndexedDB';

let extension: ExtensionCopy;
let script: string;
const folders: string[] = [];

beforeAll(async () => {
  extension = copyExtension('chrome', 'zh_CN');
  script = await bundleForPage(new URL('driver/store-in-page.ts', import.meta.url));
});
afterAll(() => {
  extension.remove();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newProfile(from?: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'chuchu-profile-'));
  folders.push(folder);
  if (from) cpSync(from, folder, { recursive: true });
  return folder;
}

interface Opened {
  readonly browser: Browser;
  readonly page: Page;
  readonly files: (name: string) => string;
}

async function open(profile: string): Promise<Opened> {
  const { browser, extensionId } = await launchWithExtension({
    executablePath: findBrowser() ?? 'chromium',
    extension: extension.folder,
    headless: true,
    profile,
    viewport: null,
  });
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.evaluate(script);
  const folder = path.join(profile, DATABASE, `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
  return { browser, page, files: (name) => path.join(folder, name) };
}

/** What the library says of itself, and how many of the listed sources can be read. */
function account(page: Page) {
  return page.evaluate(async () => {
    const { heads, trouble } = await storeOfTest.listSources();
    let readable = 0;
    for (const { facts } of heads) if (await storeOfTest.readSource(facts.id)) readable++;
    return {
      listed: heads.length,
      readable,
      bundled: heads.filter(({ bundled }) => bundled).length,
      trouble,
    };
  });
}

/** The bundled source is in the list too. */
const ALL = SOURCES.length + 1;

/** Single bits may be mended, or not be met. */
const DAMAGE: readonly [name: string, damage: (files: Opened['files']) => void, certain: boolean][] = [
  ['half of its log', (files) => halve(files('000003.log')), true],
  ['its manifest', (files) => rmSync(files('MANIFEST-000001')), true],
  ['single bits', (files) => flipBits(files('000003.log')), false],
];

function halve(file: string): void {
  truncateSync(file, Math.floor(statSync(file).size / 2));
}

function flipBits(file: string): void {
  const bytes = readFileSync(file);
  for (let at = 100; at < bytes.length; at += 997) bytes[at] = (bytes[at] ?? 0) ^ 4;
  writeFileSync(file, bytes);
}

describe('a library whose database lost', () => {
  let whole: string;
  let files: Opened['files'];

  beforeAll(async () => {
    whole = newProfile();
    const opened = await open(whole);
    files = opened.files;
    await opened.page.evaluate((all) => storeOfTest.putSources(all.map((source) => ({ source }))), SOURCES);
    expect(await account(opened.page)).toEqual({ listed: ALL, readable: ALL, bundled: 1 });
    await opened.browser.close();
  });

  test.each(DAMAGE)(
    '%s has the bundled source, and says so when others are missing',
    async (_, damage, certain) => {
      const profile = newProfile(whole);
      damage((name) => files(name).replace(whole, profile));
      const { browser, page } = await open(profile);
      try {
        const { listed, readable, bundled, trouble } = await account(page);
        expect(bundled).toBe(1);
        expect(readable).toBe(listed);
        if (listed < ALL || certain) expect(trouble).toMatch(/^(?:lost|cannot-open)$/u);
        const banner = () => page.$eval('[role="alert"]', (alert) => alert.textContent ?? '').catch(() => '');
        if (trouble) expect(await until('the banner', banner)).toContain('文');
      } finally {
        await browser.close();
      }
    },
  );
});

test('a browser that is killed while sources are added leaves whole sources', async () => {
  const profile = newProfile();
  const { browser, page } = await open(profile);
  const adding = page
    .evaluate((all) => storeOfTest.putSources(all.map((source) => ({ source }))), SOURCES)
    .catch(() => undefined);
  await until('the first of them', async () => (await account(page)).listed > 3);
  browser.process()?.kill('SIGKILL');
  await adding;
  rmSync(path.join(profile, 'SingletonLock'), { force: true });
  const again = await open(profile);
  try {
    const { listed, readable, trouble } = await account(again.page);
    expect(listed).toBeGreaterThan(0);
    expect(readable).toBe(listed);
    expect(trouble).toBeUndefined();
  } finally {
    await again.browser.close();
  }
});
