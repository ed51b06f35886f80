import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { browserTest } from './driver/browser-test';

const test = browserTest();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

const stored = `chrome.storage.local.get('settings').then(({ settings }) => settings)`;

test('A choice is stored at once, announced, and there again the next time', async ({ chromium }) => {
  const options = await chromium.openExtensionPage('options.html#settings');
  const choice = await options.waitForSelector('::-p-aria(按住 Alt 再停)');
  await choice?.click();
  await options.waitForSelector('[role="status"] ::-p-text(已保存)');
  await expect.poll(() => options.evaluate(stored)).toEqual({ cardTrigger: 'alt' });
  await options.reload();
  await until('the choice', () => options.$eval('input[value="alt"]', (input) => input.checked));
});

test('The keyboard alone reaches and changes every setting', async ({ chromium }) => {
  const options = await chromium.openExtensionPage('options.html#settings');
  await options.waitForSelector('input');
  // Three places, two other pages, the card, and then the typography.
  for (let i = 0; i < 7; i++) await options.keyboard.press('Tab');
  await options.keyboard.press('ArrowDown');
  await until(
    'the other typography',
    () => options.evaluate(stored),
    (settings) => JSON.stringify(settings).includes('"typography":"file"'),
  );
});

test('As in the file: the reader follows at once', async ({ chromium }) => {
  const reader = await chromium.openExtensionPage('sidepanel.html');
  const options = await chromium.openExtensionPage('options.html#settings');
  const choose = async (name: string) => (await options.waitForSelector(`::-p-aria(${name})`))?.click();
  const body = () => reader.$eval('#p8', ({ textContent }) => textContent ?? '');
  await options.bringToFront();
  await choose('中文排版（全角标点，去掉多余的空格）');
  await until('full-width marks', body, (text) => text.startsWith('讲政治，是'));
  await choose('与文件一致');
  await until('half-width marks', body, (text) => text.startsWith('讲政治,是'));
});

test('A site that was switched off is listed, and marked again at a click', async ({ chromium }) => {
  const options = await chromium.openExtensionPage('options.html#settings');
  await options.evaluate(`chrome.storage.local.set({ settings: { offSites: ['news.yunzhou.example'] } })`);
  const resume = await options.waitForSelector('::-p-aria(恢复标注 news.yunzhou.example)');
  await resume?.click();
  await options.waitForSelector('::-p-text(没有停用的网站)');
  await expect.poll(() => options.evaluate(stored)).toMatchObject({ offSites: [] });
  // The row and its button are gone: the keyboard goes on from the heading.
  await expect.poll(() => focused(options)).toBe('已停用的网站');
});

test('A wording that is not marked any more is listed, and marked again at a click', async ({ chromium }) => {
  const options = await chromium.openExtensionPage('options.html#settings');
  await options.evaluate(`chrome.storage.local.set({ settings: { unmarked: ['国之大者', '左右'] } })`);
  const resume = await options.waitForSelector('::-p-aria(恢复标注 国之大者)');
  await resume?.click();
  await until(
    'one wording left',
    () => options.evaluate(stored),
    (settings) => JSON.stringify(settings).includes('"unmarked":["左右"]'),
  );
  await expect.poll(() => focused(options)).toBe('不再标注的词句');
});

test('A stored setting that no longer fits does not break the page', async ({ chromium }) => {
  const options = await chromium.openExtensionPage('options.html#settings');
  await options.evaluate(`chrome.storage.local.set({ settings: { cardTrigger: 7, offSites: 'x' } })`);
  await options.reload();
  await until('the default', () => options.$eval('input[value="rest"]', (input) => input.checked));
});
