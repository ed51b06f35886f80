import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Browser } from 'wxt/browser';
import { makeLibrary } from '~/bench/make-library';
import { compileIndex } from '~/engine/compile-index';
import { openIndex } from '~/engine/open-index';
import { aSource } from '~/engine/test-sources';
import type { Source, SourceId } from '~/engine/types';
import { loadStockPieces } from '~/library/formulation-table';
import { HIGHLIGHT_NAMES, lookOf } from '~/protocol/highlights';
import { until } from '~/scripts/browser/until';
import { bundledSources } from '~/scripts/bundled-sources';
import { type BrowserFixtures, browserTest } from './driver/browser-test';
import type { Chromium } from './driver/chromium';
import { putSources, removeSource, switchSources } from './driver/own-sources';
import { paintedFlags, paintedTexts } from './driver/painted-flags';

const test = browserTest();

declare const chrome: { storage: typeof Browser.storage; runtime: typeof Browser.runtime };

const PASSAGE = '渡口的石阶去年重新砌过，船家每天清早把跳板擦洗一遍';
const TERM = '清早擦跳板';
const source: Source = aSource({ id: 'ferry', paragraphs: [PASSAGE, TERM], terms: [{ form: TERM }] });
const secret: Source = { ...source, id: 'secret' as SourceId, visibility: 'private' };

/** Within what a reader takes for “at once”. */
const SOON = { timeout: 3_000 };

const painted = (page: Page, texts: readonly string[]) =>
  until(
    texts.join('; '),
    () => paintedTexts(page),
    (now) => now.join() === texts.join(),
    SOON,
  );

/** A page that has what the source of this test has, flagged without it, and the library page. */
async function openBoth(chromium: Chromium, open: BrowserFixtures['open']) {
  const page = await open(`<p>国之大者</p><p>${PASSAGE}</p><p>${TERM}</p>`);
  await painted(page, ['国之大者']);
  return { page, library: await chromium.openExtensionPage('options.html') };
}

/** Runs `work`, and comes back when the background has looked at the public sources again. */
async function untilLookedAt(chromium: Chromium, work: () => Promise<void>): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    const { local } = chrome.storage;
    const get = local.get.bind(local) as (keys: unknown) => Promise<unknown>;
    Object.assign(globalThis, { looked: 0 });
    Object.assign(local, {
      get: (keys: unknown) => {
        if (keys === 'publicIndex') Object.assign(globalThis, { looked: 1 });
        return get(keys);
      },
    });
  });
  await work();
  await until('the background to look', () =>
    worker.evaluate(() => (globalThis as unknown as { looked: number }).looked === 1),
  );
}

describe('an open page', () => {
  test('is flagged with a public source as soon as it is there, and no more when it is off or gone', async ({
    chromium,
    open,
  }) => {
    const { page, library } = await openBoth(chromium, open);
    await putSources(library, [source]);
    await painted(page, ['国之大者', PASSAGE, TERM]);
    await switchSources(library, [source.id], false);
    await painted(page, ['国之大者']);
    await switchSources(library, [source.id], true);
    await painted(page, ['国之大者', PASSAGE, TERM]);
    await chromium.stopWorker();
    await removeSource(library, source.id);
    await painted(page, ['国之大者']);
    await library.close();
  });

  test('is not flagged with wordings that are not to be marked', async ({ chromium, open }) => {
    const page = await open('<p>国之大者，连心桥</p>');
    await painted(page, ['国之大者', '连心桥']);
    const set = async (unmarked: string[]) =>
      (await chromium.worker()).evaluate(
        (words) => chrome.storage.local.set({ settings: { unmarked: words } }),
        unmarked,
      );
    await set(['“国之大者”']);
    await painted(page, ['连心桥']);
    await set([]);
    await painted(page, ['国之大者', '连心桥']);
  });

  test('notices nothing of private sources, and its frames are refused what is theirs', async ({
    chromium,
    open,
  }) => {
    const { page, library } = await openBoth(chromium, open);
    await page.evaluate(() => Object.assign(window, { before: [...CSS.highlights.values()] }));
    const [realm] = page.mainFrame().extensionRealms();
    await realm?.evaluate(() => {
      Object.assign(globalThis, { heard: [] });
      chrome.storage.onChanged.addListener((changes) =>
        (globalThis as unknown as { heard: unknown[] }).heard.push(changes),
      );
    });
    await untilLookedAt(chromium, () => putSources(library, [secret]));
    await untilLookedAt(chromium, () => switchSources(library, [secret.id], false));
    await untilLookedAt(chromium, () => removeSource(library, secret.id));
    const same = await page.evaluate(() =>
      [...CSS.highlights.values()].every(
        (one, i) => one === (window as unknown as { before: Highlight[] }).before[i],
      ),
    );
    expect(same).toBe(true);
    expect(await paintedTexts(page)).toEqual(['国之大者']);
    // Not even our script in the page hears that there was a change.
    const heard = await realm?.evaluate(() => (globalThis as unknown as { heard: object[] }).heard);
    expect(heard?.flatMap(Object.keys)).toEqual([]);

    await putSources(library, [secret]);
    const ask = (part: string) => {
      const message = { id: 1, type: 'prepareIndex', data: { part }, timestamp: Date.now() };
      return chrome.runtime.sendMessage(message);
    };
    expect(await realm?.evaluate(ask, 'private')).toEqual({ err: expect.anything() });
    expect(await library.evaluate(ask, 'private')).toEqual({ res: expect.stringMatching(/^[0-9a-f]{64}$/) });
    await removeSource(library, secret.id);
    await library.close();
  });

  test('is flagged as ever where the library is too large for pages, by a worker that slept too', async ({
    chromium,
    open,
  }) => {
    const made = await makeLibrary(25, 5000);
    const sources = [...made, ...bundledSources()];
    const index = compileIndex(sources, await loadStockPieces());
    expect(index.byteLength).toBeGreaterThan(2 ** 20);
    const texts = made.slice(0, 12).map(({ paragraphs }, i) => paragraphs[2 + i]?.text ?? '');
    const blocks = ['国之大者', ...texts, texts.map((text) => text.slice(9, 60)).join('不相干的话')];
    const matches = await openIndex(index).match(blocks.map((text) => ({ text })));
    const expected = blocks.map((text, i) =>
      (matches[i] ?? []).map((match) =>
        [HIGHLIGHT_NAMES[lookOf(match)], text.slice(match.start, match.end)].join(' '),
      ),
    );
    expect(expected.flat().length).toBeGreaterThan(20);

    const page = await open(blocks.map((text) => `<p>${text}</p>`).join(''));
    const library = await chromium.openExtensionPage('options.html');
    await putSources(library, made);
    const flagged = (texts: readonly string[]) =>
      until(
        'all flags',
        async () => (await paintedFlags(page)).map(({ name, text }) => `${name} ${text}`).sort(),
        (now) => now.join('\n') === [...texts].sort().join('\n'),
      );
    await flagged(expected.flat());
    const [realm] = page.mainFrame().extensionRealms();
    expect(await realm?.evaluate(() => Object.keys(globalThis.chuchuParts))).toContain('remote-matcher');

    await chromium.stopWorker();
    await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', `<p>${text}</p>`), blocks[1]);
    await flagged([...expected.flat(), ...(expected[1] ?? [])]);
    expect(chromium.errors).toEqual([]);
  });
});
