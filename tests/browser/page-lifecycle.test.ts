import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { browserTest } from './driver/browser-test';
import type { Chromium } from './driver/chromium';
import { paintedTexts } from './driver/painted-flags';
import { hover } from './driver/pointer';

const test = browserTest();

const flagged = (page: Page, count: number) =>
  until(
    `${count} flags`,
    () => paintedTexts(page),
    (texts) => texts.length === count,
  );

/** Runs in a page. */
const leftovers = () =>
  CSS.highlights.size + document.adoptedStyleSheets.length + document.querySelectorAll('chuchu-card').length;

async function switchOff(chromium: Chromium, sites: string[]): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(`chrome.storage.local.set({ settings: { offSites: ${JSON.stringify(sites)} } })`);
}

describe('the switch of a site', () => {
  test('takes effect at once on open pages, and back', async ({ chromium, open }) => {
    const page = await open('<p>国之大者</p>');
    await flagged(page, 1);
    await switchOff(chromium, [new URL(page.url()).host]);
    await flagged(page, 0);
    await expect.poll(() => page.evaluate(leftovers)).toBe(0);
    const [report] = await chromium.reports(page);
    expect(report).toMatchObject({ on: false, ready: true, matches: [] });
    await page.evaluate(() => document.body.append('，连心桥'));
    await switchOff(chromium, []);
    await flagged(page, 2);
  });

  test('goes by the tab’s site, for frames of others too', async ({ chromium, site }) => {
    site.put({ '/inner.html': '<meta charset="utf-8"><p>国之大者</p>' });
    const inner = site.url('/inner.html', 'inner.example');
    site.put({ '/outer.html': `<meta charset="utf-8"><p>连心桥</p><iframe src="${inner}"></iframe>` });
    const outer = await chromium.open(site.url('/outer.html', 'outer.example'));
    await flagged(outer, 2);
    await switchOff(chromium, [new URL(inner).host]);
    await outer.reload();
    await flagged(outer, 2);
    await switchOff(chromium, [new URL(outer.url()).host]);
    await flagged(outer, 0);
    await outer.reload();
    const reports = await chromium.reports(outer);
    expect(reports.map(({ on, matches }) => [on, matches.length])).toEqual([
      [false, 0],
      [false, 0],
    ]);
    await switchOff(chromium, []);
    await outer.close();
  });
});

describe('the badge', () => {
  test('counts the quotations that can be seen, in all frames', async ({ chromium, open }) => {
    const quotation = '讲政治，是第一位的要求。';
    const page = await open(
      `<p>${quotation}</p><p>国之大者</p><details><summary>更多</summary>做深化两地交流合作的使者和桥梁</details>
       <iframe srcdoc="<p>用真心倾听群众呼声</p>"></iframe>`,
    );
    const badge = (text: string) =>
      until(
        `the badge ${text}`,
        () => chromium.badge(page),
        (now) => now === text,
      );
    await badge('2');
    await page.click('summary');
    await badge('3');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await page.evaluate(() => document.querySelector('p')?.remove());
    await badge('1');
  });
});

describe('history', () => {
  test('a page that comes back as it was is flagged and followed', async ({ chromium, site }) => {
    site.put({
      '/first.html': '<meta charset="utf-8"><p>讲政治，是第一位的要求。</p>',
      '/second.html': '<meta charset="utf-8"><p>今天</p>',
    });
    const page = await chromium.open(site.url('/first.html'));
    await flagged(page, 1);
    await page.evaluate(() => {
      addEventListener('pageshow', (event) => {
        document.title = `persisted ${event.persisted}`;
      });
    });
    await page.goto(site.url('/second.html'));
    await until(
      'the badge to empty',
      () => chromium.badge(page),
      (text) => text === '',
    );
    await page.goBack();
    await expect.poll(() => page.title()).toBe('persisted true');
    await flagged(page, 1);
    await until(
      'the badge',
      () => chromium.badge(page),
      (text) => text === '1',
    );
    await page.evaluate(() => document.body.append('连心桥'));
    await flagged(page, 2);
    await page.close();
  });
});

describe('a reloaded extension', () => {
  test('leaves nothing on open pages, and flags new ones', async ({ chromium, open }) => {
    const page = await open('<p>国之大者</p>');
    await flagged(page, 1);
    chromium.errors.length = 0;
    await chromium.reloadExtension();
    // What the old copy may still hear of.
    await page.evaluate(() => document.body.append('连心桥'));
    await hover(page, '国之大者');
    await page.click('p');
    await until(
      'everything to be gone',
      () => page.evaluate(leftovers),
      (count) => count === 0,
    );
    const next = await open('<p>连心桥</p>');
    await flagged(next, 1);
    expect(await page.evaluate(leftovers)).toBe(0);
    expect(chromium.errors).toEqual([]);
  });

  test('leaves nothing even when its worker slept before', async ({ chromium, open }) => {
    const page = await open('<p>国之大者</p>');
    await flagged(page, 1);
    await chromium.stopWorker();
    await chromium.worker();
    await chromium.reloadExtension();
    await until(
      'everything to be gone',
      () => page.evaluate(leftovers),
      (count) => count === 0,
    );
  });
});
