import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { browserTest } from './driver/browser-test';
import { PLAIN_HOST } from './driver/page-site';
import { paintedTexts } from './driver/painted-flags';
import { PopupView } from './popup-view';

const test = browserTest();

const ARTICLE = `
  <p>干部要胸怀“国之大者”，也要记得國之大者。</p>
  <div style="height:3000px"></div>
  <p id="quotation">用真心倾听群众呼声，在最短的时间内摸清市情。</p>
  <p>架起连心桥。</p>
  <div style="height:3000px"></div>
`;

async function painted(page: Page, count: number): Promise<string[]> {
  return until(
    `${count} flags`,
    () => paintedTexts(page),
    (texts) => texts.length === count,
  );
}

const SWITCH = '::-p-aria([role="switch"])';

test('The list of this page has each quotation and each term once, with counts', async ({
  chromium,
  open,
}) => {
  const page = await open(ARTICLE);
  const popup = new PopupView(await chromium.openPopup(page));
  const [, state, bridge] = await popup.onPageWith(3);
  await popup.lineSays(0, '用真心倾听群众呼声，在最短的时间内摸清市情', '引用', '正文第 10 段');
  expect(state).toMatch(/关键词.*国之大者.*國之大者.*2 处/);
  expect(bridge).toContain('连心桥');
  await popup.says('本页 4 处');
  await popup.says('引用 1 · 关键词 3');
});

test('It counts the frames of a page too', async ({ chromium, open }) => {
  const page = await open('<p>连心桥</p><iframe srcdoc="<p>连心桥和同心结</p>"></iframe>');
  const popup = new PopupView(await chromium.openPopup(page));
  const lines = await popup.onPageWith(2);
  expect(lines[0]).toMatch(/连心桥.*2 处/);
});

test('A click goes to the phrase, the next click to its next place', async ({ chromium, open }) => {
  const page = await open(ARTICLE.replace('架起连心桥', '架起连心桥，胸怀国之大者'));
  const popup = new PopupView(await chromium.openPopup(page));
  await popup.onPageWith(3);
  const inView = (selector: string) =>
    page.$eval(selector, (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  const [quotation, state] = await popup.page.$$('ul[aria-label="本页"] button');
  await quotation?.click();
  await until('the quotation in view', () => inView('#quotation'));
  await popup.page.bringToFront();
  await state?.click();
  await until('the term in view', () => inView('p:first-of-type'));
  await popup.says('第 1 处，共 3 处');
});

test('The keyboard gets from the box to the list, along it, and back', async ({ chromium, open }) => {
  const popup = new PopupView(await chromium.openPopup(await open(ARTICLE)));
  await popup.onPageWith(3);
  await popup.press('ArrowDown', 'ArrowDown');
  await popup.focusIsOn('国之大者');
  await popup.press('ArrowUp', 'ArrowUp');
  await popup.type('连心桥');
  expect(await popup.phrases()).toContain('连心桥');
});

test('A result says how often the page has the term', async ({ chromium, open }) => {
  const popup = new PopupView(await chromium.openPopup(await open(ARTICLE)));
  await popup.onPageWith(3);
  await popup.type('国之大者');
  await expect.poll(async () => (await popup.results())[0]?.text).toContain('本页 2 处');
});

test('The list follows the page as it changes', async ({ chromium, open }) => {
  const page = await open('<p>连心桥</p>');
  const popup = new PopupView(await chromium.openPopup(page));
  await popup.onPageWith(1);
  await page.evaluate(() => document.body.append('同心结'));
  await popup.onPageWith(2);
});

test('The list follows the tab to another page', async ({ chromium, open, site }) => {
  const page = await open('<p>连心桥</p>');
  const popup = new PopupView(await chromium.openPopup(page));
  await popup.onPageWith(1);
  site.put({ '/elsewhere.html': '<!doctype html><meta charset="utf-8"><p>试金石和磨刀石</p>' });
  await page.goto(site.url('/elsewhere.html'));
  expect((await popup.onPageWith(2)).join()).toContain('磨刀石');
});

test('A page that answers only after the popup has asked in vain is listed all the same', async ({
  chromium,
  open,
}) => {
  const page = await open('<p>连心桥</p>');
  await painted(page, 1);
  const popup = new PopupView(await chromium.newPage());
  // The first time nobody is there, as when our script has not come into the page yet.
  await popup.page.evaluateOnNewDocument(`
    const { connect } = chrome.tabs;
    let asked = false;
    chrome.tabs.connect = (tab, how) => {
      const nobody = asked ? tab : 999999;
      asked = true;
      return connect(nobody, how);
    };
  `);
  await popup.page.goto(
    `chrome-extension://${chromium.extensionId}/popup.html?tab=${await chromium.tabId(page)}`,
  );
  await popup.onPageWith(1);
});

test('A page without a phrase of the library is said to have none', async ({ chromium, open }) => {
  const popup = new PopupView(await chromium.openPopup(await open('<p>今天天气很好。</p>')));
  await popup.says('本页没有出自文库的词句');
});

test('The switch takes the flags off the open page and puts them back, for this site alone', async ({
  chromium,
  open,
}) => {
  const page = await open('<p>架起连心桥</p>', { host: PLAIN_HOST });
  const other = await open('<p>架起连心桥</p>', { host: 'www.yunzhou.example' });
  await painted(page, 1);
  const popup = new PopupView(await chromium.openPopup(page));
  await popup.onPageWith(1);
  await popup.page.bringToFront();
  const toggle = await popup.page.waitForSelector(SWITCH);
  expect(await toggle?.evaluate(({ textContent }) => textContent)).toContain(PLAIN_HOST);
  await toggle?.click();
  await painted(page, 0);
  await popup.says('已在此网站停用');
  await expect.poll(() => popup.page.$eval(SWITCH, ({ ariaChecked }) => ariaChecked)).toBe('false');
  expect(await paintedTexts(other)).toEqual(['连心桥']);
  await (await popup.page.$(SWITCH))?.click();
  await painted(page, 1);
  await popup.onPageWith(1);
});

test('Where Chuchu can’t run the popup says so, and looks up all the same', async ({ chromium }) => {
  const browserPage = await chromium.open('chrome://version');
  const popup = new PopupView(await chromium.openPopup(browserPage));
  await popup.says('此页面无法标注');
  expect(await popup.page.$(SWITCH)).toBeNull();
  await popup.type('连心桥');
  expect(await popup.phrases()).toContain('连心桥');
});

test('Without a tab in its address it shows the web page that was last in front, never itself', async ({
  chromium,
  open,
}) => {
  await open('<p>试金石</p>');
  const page = await open('<p>连心桥</p>');
  await page.bringToFront();
  const popup = new PopupView(await chromium.openExtensionPage('popup.html'));
  expect((await popup.onPageWith(1))[0]).toContain('连心桥');
});
