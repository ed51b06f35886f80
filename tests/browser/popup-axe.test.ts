import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axeViolations } from './axe-violations';
import { browserTest } from './driver/browser-test';
import { PopupView } from './popup-view';

const test = browserTest({ viewport: { width: 400, height: 600 } });

const THEMES = ['light', 'dark'] as const;

async function findsNothing(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  expect(await axeViolations(page)).toEqual([]);
}

test.for(THEMES)('Axe finds nothing wrong with the popup, %s', async (theme, { chromium, open }) => {
  const page = await open('<p>干部要胸怀“国之大者”，用脚步丈量云州的土地，用真心倾听群众呼声。</p>');
  const popup = new PopupView(await chromium.openPopup(page));
  await popup.onPageWith(2);
  await findsNothing(popup.page, theme);
  await popup.type('政治');
  expect(await popup.results()).not.toEqual([]);
  await findsNothing(popup.page, theme);
  await popup.press('Escape');
  await popup.type('量子计算');
  await popup.says('文库中未找到');
  await findsNothing(popup.page, theme);
});

test.for(THEMES)('… nor of a page that can’t be marked, %s', async (theme, { chromium }) => {
  const popup = new PopupView(await chromium.openExtensionPage('popup.html?tab=999999'));
  await popup.says('此页面无法标注');
  await findsNothing(popup.page, theme);
});

test.for(THEMES)('… nor with the reader, marked at a paragraph, %s', async (theme, { chromium }) => {
  const reader = await chromium.openExtensionPage('sidepanel.html#p8');
  await reader.waitForSelector('[aria-current="location"]');
  await findsNothing(reader, theme);
});

test.for(THEMES)('… nor with the settings, a site switched off, %s', async (theme, { chromium }) => {
  const options = await chromium.openExtensionPage('options.html#settings');
  await options.evaluate(`chrome.storage.local.set({ settings: { offSites: ['news.yunzhou.example'] } })`);
  await options.waitForSelector('::-p-aria(恢复标注 news.yunzhou.example)');
  await findsNothing(options, theme);
});
