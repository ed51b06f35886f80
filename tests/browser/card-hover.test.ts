import { expect } from 'vitest';
import {
  ARTICLE,
  cardThatMarks,
  countCards,
  isFlagged,
  letAnswersBeLate,
  moveSlowly,
  pointOfButton,
  restOn,
} from './card-view';
import { browserTest } from './driver/browser-test';
import { cardIsGone, cardOf } from './driver/card';
import { hover, pointOfText } from './driver/pointer';

const test = browserTest();

const NOWHERE = { x: 20, y: 20 };

test('The card opens where the pointer rests, and no focus moves', async ({ open }) => {
  const page = await open(ARTICLE);
  await page.focus('input');
  const card = await restOn(page, '国之大者');
  expect(card.name).toBe('见于 在2025年市援派干部及东西部协作挂职干部座谈会上的讲话');
  expect(await card.marked()).toEqual(['国之大者']);
  expect(await card.paragraph()).toMatch(/^讲政治，是第一位的要求。.*事业大局之中。$/);
  const text = await card.text();
  for (const said of ['正文第 5 段', '一、要深刻认识使命', '由 Chuchu 出处 标注', '关键词'])
    expect(text).toContain(said);
  expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('INPUT');
});

test('A quotation’s card names its origin and marks the whole passage', async ({ open }) => {
  const page = await open(ARTICLE);
  await isFlagged(page, '大家要始终胸怀');
  await hover(page, '领悟力');
  const card = await cardOf(page);
  expect(card.name).toMatch(/^出处 /);
  expect(await card.text()).toContain('与原文一致');
  expect((await card.marked()).join()).toMatch(/^大家要始终胸怀“国之大者”，.*事业大局之中/);
});

test('A passage that differs from the source says how often, how and where', async ({ open }) => {
  const page = await open(
    '<p>他说：大家要始终牢记“国之大者”，不断提高政治判断力、政治领悟力、政治执行力，自觉把个人的人生追求融入党和国家的事业大局之中。</p>',
  );
  await isFlagged(page, '始终牢记');
  await hover(page, '领悟力');
  const card = await cardOf(page);
  expect(card.name).toMatch(/^出处 /);
  const text = await card.text();
  for (const said of ['与原文有 1 处不同', '本页', '始终牢记', '换字']) expect(text).toContain(said);
  const differing = (selector: string) =>
    card.dialog.$$eval(`${selector} em`, (found) => found.map(({ textContent }) => textContent));
  expect(await differing('.this-page')).toEqual(['牢记']);
  expect(await differing('blockquote')).toEqual(['胸怀']);
});

test('A pointer that sweeps over phrases opens nothing', async ({ open }) => {
  const page = await open(ARTICLE);
  await isFlagged(page, '大家要始终胸怀');
  const cards = await countCards(page);
  const line = await pointOfText(page.mainFrame(), '政治判断力');
  await moveSlowly(page, { x: 30, y: line.y }, { x: 650, y: line.y }, 900);
  await moveSlowly(page, { x: 650, y: line.y }, NOWHERE, 200);
  // Whatever the sweep has set going would come before what comes now.
  await hover(page, '援派干部');
  await cardThatMarks(page, '援派干部');
  expect(await cards()).toBe(1);
});

test('There is a safe way from the phrase into the card, past other phrases', async ({ open }) => {
  const page = await open(ARTICLE);
  const card = await restOn(page, '国之大者');
  const phrase = await pointOfText(page.mainFrame(), '国之大者');
  const button = await pointOfButton(card, '复制（附出处）');
  const cards = await countCards(page);
  // The slower, the longer in between, where there is neither phrase nor card.
  await moveSlowly(page, phrase, { x: phrase.x, y: (await card.box()).top + 2 }, 3000);
  await moveSlowly(page, phrase, button, 1200);
  await moveSlowly(page, button, { x: button.x + 5, y: button.y }, 800);
  expect(await (await cardOf(page)).marked()).toEqual(['国之大者']);
  await moveSlowly(page, button, phrase, 600);
  expect(await (await cardOf(page)).marked()).toEqual(['国之大者']);
  expect(await cards()).toBe(0);
});

test('Leaving closes the card and takes its element out of the page', async ({ open }) => {
  const page = await open(ARTICLE);
  await restOn(page, '国之大者');
  await page.mouse.move(NOWHERE.x, NOWHERE.y, { steps: 4 });
  await cardIsGone(page);
  expect(await page.evaluate(() => document.querySelector('chuchu-card'))).toBeNull();
});

test('Another phrase takes the card over', async ({ open }) => {
  const page = await open(ARTICLE);
  await restOn(page, '援派干部');
  await hover(page, '国之大者');
  await cardThatMarks(page, '国之大者');
});

test('Escape closes the card and is not the page’s; the next one is', async ({ open }) => {
  const page = await open(ARTICLE);
  await page.evaluate(() => {
    for (const type of ['keydown', 'keyup'] as const) {
      addEventListener(type, ({ key }) => document.body.append(`[${type} ${key}]`));
    }
  });
  await restOn(page, '国之大者');
  await page.keyboard.press('Escape');
  await cardIsGone(page);
  expect(await page.evaluate(() => document.body.textContent)).not.toContain('Escape');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.body.textContent)).toContain('[keydown Escape][keyup Escape]');
});

test('A press elsewhere closes the card', async ({ open }) => {
  const page = await open(ARTICLE);
  await restOn(page, '国之大者');
  await page.mouse.click(NOWHERE.x, NOWHERE.y);
  await cardIsGone(page);
});

test('A link that is a phrase still is a link, and its card does not come back by itself', async ({
  open,
}) => {
  const page = await open(ARTICLE);
  await restOn(page, '援派干部');
  const cards = await countCards(page);
  const { x, y } = await pointOfText(page.mainFrame(), '援派干部');
  await page.mouse.click(x, y);
  // The browser goes there after the click, not in it.
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#read');
  await cardIsGone(page);
  await hover(page, '国之大者');
  await cardThatMarks(page, '国之大者');
  expect(await cards()).toBe(1);
});

test('The card goes along with its phrase when the page scrolls, and closes when that is out of view', async ({
  open,
}) => {
  const page = await open(ARTICLE);
  const card = await restOn(page, '国之大者');
  const before = await card.box();
  await page.evaluate(() => scrollBy(0, 40));
  await expect.poll(async () => (await card.box()).top).toBeCloseTo(before.top - 40, 0);
  await page.evaluate(() => scrollBy(0, 1200));
  await cardIsGone(page);
});

test('With a key chosen, resting is not enough; the key is, before or after', async ({ chromium, open }) => {
  const options = await chromium.openExtensionPage('options.html');
  await options.evaluate(`chrome.storage.local.set({ settings: { cardTrigger: 'alt' } })`);
  const page = await open(ARTICLE);
  await isFlagged(page, '国之大者');
  const cards = await countCards(page);
  const phrase = await hover(page, '援派干部');
  await moveSlowly(page, phrase, { x: phrase.x + 3, y: phrase.y }, 800);
  expect(await cards()).toBe(0);
  await page.keyboard.down('Alt');
  await cardThatMarks(page, '援派干部');
  // The card stays until it has what it is to show next, however long that takes.
  await letAnswersBeLate(page, 800);
  await hover(page, '国之大者');
  await cardThatMarks(page, '国之大者');
  await page.keyboard.up('Alt');
  // A card that shows another phrase is the same element, still there.
  expect(await cards()).toBe(1);
  await options.bringToFront();
  await options.evaluate(`chrome.storage.local.set({ settings: {} })`);
  await options.close();
});
