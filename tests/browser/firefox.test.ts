import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '~/scripts/browser/until';
import { htmlPage } from './driver/browser-test';
import { paste } from './driver/clipboard';
import { type Firefox, launchFirefox } from './driver/firefox';
import { clickInFirefoxCard, firefoxCard } from './driver/firefox-card';
import { putSources } from './driver/own-sources';
import { type PageSite, PLAIN_HOST, servePages } from './driver/page-site';
import { paintedFlags, paintedTexts } from './driver/painted-flags';
import { hover } from './driver/pointer';
import { PopupView } from './popup-view';
import { hostilePage, type SpyingWindow } from './private/hostile-page';
import { OWN_TEXTS, ownSources, SECRETS } from './private/own-texts';
import { foundByFragment, onlyInOne, SOUGHT, transcriptOf } from './private/run-hostile-page';

const PAGE = htmlPage(`
  <p>办好每一件小事，胸怀国之大者。</p>
  <p>他在日记里写：用真心倾听<b>群众</b>呼声，在最短的时间内摸清市情、县情、乡情。</p>
  <p>今天白天多云，最高气温九摄氏度。</p>`);

let firefox: Firefox;
let site: PageSite;
let page: Page;

beforeAll(async () => {
  [firefox, site] = await Promise.all([launchFirefox(), servePages({ '/': PAGE })]);
  // A plain-http host, as most local government sites are: the harder place for copying.
  page = await firefox.open(site.url('/', PLAIN_HOST));
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

test('Firefox flags key terms and quotations', async () => {
  await expect
    .poll(() => paintedFlags(page))
    .toEqual([
      { name: 'chuchu-term', text: '国之大者' },
      { name: 'chuchu-quote', text: '用真心倾听群众呼声，在最短的时间内摸清市情、县情、乡情' },
    ]);
});

test('Firefox shows the source paragraph where the pointer rests', async () => {
  await hover(page, '国之大者');
  const card = await firefoxCard(page);
  expect(card.name).toMatch(/^见于/);
  expect(card.text).toContain('正文第 5 段');
  expect(card.paragraph).toMatch(
    /^讲政治，是第一位的要求。.*自觉把个人的人生追求融入党和国家的事业大局之中。$/,
  );
});

test('Firefox copies the passage of the card on a plain-http page', async () => {
  await clickInFirefoxCard(page, '复制');
  await expect.poll(async () => (await firefoxCard(page)).text).toContain('已复制');
  const { plain } = await paste(await firefox.browser.newPage());
  expect(plain).toMatch(/^讲政治，是第一位的要求。.*事业大局之中。$/);
});

test('Firefox lists the page’s phrases in the popup, looks a term up and copies its paragraph', async () => {
  await page.bringToFront();
  const popup = new PopupView(await firefox.openPopup(page));
  await popup.onPageWith(2);
  await popup.page.locator('[role="searchbox"], input[type="search"]').click();
  await popup.type('他山之石');
  await expect.poll(() => popup.phrases()).toContain('他山之石');
  await popup.press('Enter');
  await popup.says('已复制');
  const { plain } = await paste(await firefox.browser.newPage());
  expect(plain).toContain('他山之石');
});

test('In Firefox, too, a page that prints the sentences of private sources learns none, while the popup lists them', async () => {
  site.put({ '/guess.html': hostilePage() });
  const without = await letGuess(0);
  await putSources(await firefox.openExtensionPage('options.html'), ownSources());
  const transcript = await letGuess(OWN_TEXTS.length * 2);
  expect(onlyInOne(transcript, without)).toEqual([]);
  // What only Firefox tells a page was read.
  expect(transcript).toContain('originalTarget');
  expect(SECRETS.filter((word) => transcript.includes(word))).toEqual([]);
  const fragments = foundByFragment(transcript);
  expect(fragments.slice(0, SECRETS.length)).not.toContain(true);
  expect(fragments.slice(SECRETS.length).filter(Boolean).length).toBeGreaterThan(5);
});

/** Lets the hostile page do all it can while its popup is open and a card. @returns all that it could learn. */
async function letGuess(privateMatches: number): Promise<string> {
  const guessing = await firefox.open(site.url('/guess.html'));
  await until(
    'the public flags',
    () => paintedTexts(guessing),
    (texts) => texts.length >= 2,
  );
  const popup = new PopupView(await firefox.openPopup(guessing));
  await popup.onPageWith(2);
  await until(
    'the private matches',
    () => popup.page.$$('ul[aria-label="未公开"] > li'),
    (lines) => lines.length === privateMatches,
  );
  await guessing.bringToFront();
  await hover(guessing, '连心桥');
  await firefoxCard(guessing);
  await guessing.evaluate((words) => (window as unknown as SpyingWindow).grope(words), SECRETS);
  await guessing.evaluate((words) => (window as unknown as SpyingWindow).seek(words), SOUGHT);
  const painted = await paintedTexts(guessing);
  expect(OWN_TEXTS.filter(({ term }) => painted.some((text) => text.includes(term)))).toEqual([]);
  const transcript = await transcriptOf(guessing);
  await popup.page.close();
  await guessing.close();
  return transcript;
}
