import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { axeViolations } from './axe-violations';
import { restOn } from './card-view';
import { browserTest } from './driver/browser-test';
import type { Card } from './driver/card';
import { mountOpenly } from './mount-openly';

const test = browserTest();

const STOCK = '他们正意气风发地迈上全面建设社会主义现代化国家、向第二个百年奋斗目标进军的新征程。';

const article = (...paragraphs: string[]) => `
  <style>body { margin: 40px 40px 1600px; width: 620px; font: 18px/2 serif }</style>
  ${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

/** Rests on a phrase and waits for the card to say something, which may come after the card. */
async function cardSays(page: Page, phrase: string, what: string): Promise<Card> {
  const card = await restOn(page, phrase);
  await until(
    `the card of “${phrase}” to say “${what}”`,
    () => card.text(),
    (text) => text.includes(what),
  );
  return card;
}

test('The card of a term says how often, since when and in which years it was used', async ({ open }) => {
  const page = await open(article('大家都知道国之大者。'));
  const card = await cardSays(page, '国之大者', '《新闻联播》149 条用过');
  const text = await card.text();
  expect(text).toContain('《新闻联播》（2012 年 7 月起）最早见于 2020-04-23');
  expect(text).toContain('2021 年占比最高；2012、2026 年数据不全');
});

test('The curve has a bar for each year of use, incomplete years hollow, and words for who cannot see it', async ({
  open,
}) => {
  const page = await open(article('那是西部大开发的时候。'));
  const card = await cardSays(page, '西部大开发', '《新闻联播》127 条用过');
  const curve = await card.dialog.$eval('svg[role="img"]', (svg) => ({
    words: svg.querySelector('title')?.textContent ?? '',
    bars: svg.querySelectorAll('rect').length,
    hollow: [...svg.querySelectorAll('rect')].filter((bar) => getComputedStyle(bar).fill === 'none').length,
  }));
  expect(curve).toMatchObject({ bars: 15, hollow: 2 });
  expect(curve.words).toMatch(/^历年使用，每万条新闻中：2012 年 45 条、2013 年 30 条、/);
  expect(await card.text()).toContain('2012 年 7 月前或已有');
});

test('A term of few items has no curve, one that was looked for in vain is said so', async ({ open }) => {
  const page = await open(article('要当好使者和桥梁。', '来的援派干部发扬高原精神。'));
  const few = await cardSays(page, '使者和桥梁', '《新闻联播》1 条用过');
  expect(await few.dialog.$('svg[role="img"]')).toBeNull();
  await page.keyboard.press('Escape');
  await cardSays(page, '援派干部', '《新闻联播》中未见');
  await page.keyboard.press('Escape');
  // Its one hit is 青藏高原, 精神.
  await cardSays(page, '高原精神', '《新闻联播》中未见');
});

test('Of another form of a term, the history is that of the canonical one', async ({ open }) => {
  const page = await open(article('人们在讲“十五五”的事。'));
  const card = await cardSays(page, '十五五', '《新闻联播》340 条用过');
  expect(await card.dialog.$eval('.history-name', (name) => name.textContent)).toBe('“十五五”规划');
});

test('The card of stock wording names each formulation with its own figure, and the passage has none', async ({
  open,
}) => {
  const page = await open(article(STOCK));
  const card = await cardSays(page, '意气风发', '条用过');
  expect(card.name).toContain('见于');
  const rows = await card.dialog.$$eval('.history', (found) =>
    found.map((row) => [
      row.querySelector('.history-name')?.textContent,
      row.querySelector('.history-items')?.textContent,
    ]),
  );
  expect(rows).toContainEqual(['全面建设社会主义现代化国家', '《新闻联播》1,025 条用过']);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.map(([name]) => name)).not.toContain(undefined);
  for (const [name, items] of rows) {
    expect((await card.marked()).join('')).toContain(name);
    expect(items).toMatch(/^《新闻联播》[\d,]+ 条用过$/);
  }
});

test.for(['light', 'dark'] as const)(
  'Axe finds nothing wrong with figures in the card, %s',
  async (theme, { open }) => {
    const page = await open(article(STOCK, '大家都知道国之大者。'));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const card = await cardSays(page, '意气风发', '条用过');
    await mountOpenly(page, card);
    expect(await axeViolations(page)).toEqual([]);
  },
);

test('With forced colours the bars keep apart from the ground', async ({ open }) => {
  const page = await open(article('大家都知道国之大者。'));
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  const card = await cardSays(page, '国之大者', '149 条用过');
  const colours = await card.dialog.evaluate((dialog) => {
    const bars = [...dialog.querySelectorAll('rect')].map((bar) => getComputedStyle(bar));
    return {
      ground: getComputedStyle(dialog).backgroundColor,
      bars: bars.map(({ fill, stroke }) => (fill === 'none' ? stroke : fill)),
    };
  });
  expect(colours.bars.length).toBeGreaterThan(0);
  expect(colours.bars).not.toContain(colours.ground);
});

test('Of quotations, verbatim or not, nothing is said about use', async ({ open }) => {
  const page = await open(
    article(
      '要用脚步丈量云州的土地，用真心倾听群众呼声，就行。',
      '要放下架子、扑下身子、迈开大步，多到基层一线去，多到田间地头去，多到项目现场去。',
    ),
  );
  for (const phrase of ['用真心倾听', '迈开大步']) {
    const card = await restOn(page, phrase);
    expect(card.name).toContain('出处');
    expect(await card.text()).not.toContain('新闻联播');
    expect(await card.dialog.$('.card-wording')).toBeNull();
    await page.keyboard.press('Escape');
  }
});

test('An answer that comes after the card moves nothing in it', async ({ chromium, open }) => {
  const page = await open(article('大家都知道国之大者。'));
  await chromium.reports(page);
  // A background that has just been started has its tables still to read.
  await chromium.stopWorker();
  const card = await restOn(page, '国之大者');
  const top = () => card.dialog.$eval('blockquote', (quote) => quote.getBoundingClientRect().top);
  const before = await top();
  await until(
    'the history',
    () => card.text(),
    (text) => text.includes('149 条用过'),
  );
  expect(await top()).toBe(before);
});
