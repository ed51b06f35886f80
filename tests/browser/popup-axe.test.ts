import { describe, expect } from 'vitest';
import { axeViolations } from './axe-violations';
import { browserTest } from './driver/browser-test';
import { PopupView } from './popup-view';

/** Switched-off sites need a look of their own. */
const settings = (offSites: string[]) =>
  `chrome.storage.local.set({ settings: ${JSON.stringify({ offSites })} })`;

describe.each([
  ['light', false],
  ['dark', true],
])('In a %s theme axe finds nothing wrong', (_theme, dark) => {
  const test = browserTest({ dark, viewport: { width: 400, height: 600 } });

  test('with the popup: empty, with results, without, with a page’s phrases', async ({ chromium, open }) => {
    const page = await open('<p>干部要胸怀“国之大者”，用脚步丈量云州的土地，用真心倾听群众呼声。</p>');
    const popup = new PopupView(await chromium.openPopup(page));
    await popup.onPageWith(2);
    expect(await axeViolations(popup.page)).toEqual([]);
    await popup.type('政治');
    expect(await popup.results()).not.toEqual([]);
    expect(await axeViolations(popup.page)).toEqual([]);
    await popup.press('Escape');
    await popup.type('量子计算');
    expect(await axeViolations(popup.page)).toEqual([]);
  });

  test('with the popup of a page that can’t be marked', async ({ chromium }) => {
    const popup = new PopupView(await chromium.openExtensionPage('popup.html?tab=999999'));
    await popup.says('此页面无法标注');
    expect(await axeViolations(popup.page)).toEqual([]);
  });

  test('with the source, marked at a paragraph', async ({ chromium }) => {
    const reader = await chromium.openExtensionPage('sidepanel.html#p8');
    await reader.waitForSelector('[aria-current="location"]');
    expect(await axeViolations(reader)).toEqual([]);
  });

  test('with the settings', async ({ chromium }) => {
    await (await chromium.worker()).evaluate(settings(['news.yunzhou.example']));
    const options = await chromium.openExtensionPage('options.html');
    await options.waitForSelector('::-p-text(news.yunzhou.example)');
    expect(await axeViolations(options)).toEqual([]);
  });
});
