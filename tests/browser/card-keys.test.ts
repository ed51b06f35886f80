import { expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { ARTICLE, cardThatMarks, click, countCards, isFlagged, letAnswersBeLate, restOn } from './card-view';
import { browserTest } from './driver/browser-test';
import { cardIsGone, cardOf } from './driver/card';

const test = browserTest();

test('The command opens the next phrase’s card with the focus in it; Escape gives it back', async ({
  chromium,
  open,
}) => {
  const page = await open(ARTICLE);
  await isFlagged(page, '国之大者');
  await page.focus('input');
  await page.$eval('input', (input) => input.setSelectionRange(1, 2));
  await chromium.pressCommand(page, 'next-phrase');
  await cardThatMarks(page, '国之大者');
  await chromium.pressCommand(page, 'next-phrase');
  const card = await cardThatMarks(page, '援派干部');
  await until('the focus in the card', () => card.hasFocus());
  await page.keyboard.press('Escape');
  await cardIsGone(page);
  await expect
    .poll(() =>
      page.$eval('input', (input) => [
        document.activeElement === input,
        input.selectionStart,
        input.selectionEnd,
      ]),
    )
    .toEqual([true, 1, 2]);
});

test('The command finds the phrases of a page that has not told yet how many it has', async ({
  chromium,
  open,
}) => {
  const page = await open(ARTICLE);
  await isFlagged(page, '国之大者');
  await until('the page to tell', async () => (await chromium.badge(page)) !== '');
  await (await chromium.worker()).evaluate(`chrome.storage.session.clear()`);
  await chromium.pressCommand(page, 'next-phrase');
  await cardThatMarks(page, '国之大者');
});

test('The command opens the card of a phrase far away though its text comes late', async ({
  chromium,
  open,
}) => {
  const page = await open('<p>胸怀国之大者</p><p style="margin-top:3000px">架起连心桥</p>');
  await isFlagged(page, '连心桥');
  await chromium.pressCommand(page, 'next-phrase');
  await cardThatMarks(page, '国之大者');
  await letAnswersBeLate(page, 500);
  await chromium.pressCommand(page, 'next-phrase');
  await cardThatMarks(page, '连心桥');
});

test('In the card the keyboard reaches the buttons, works them, and closes the card on leaving', async ({
  chromium,
  open,
}) => {
  const page = await open(ARTICLE);
  await isFlagged(page, '国之大者');
  await page.evaluate(() => {
    for (const type of ['keydown', 'click'] as const)
      document.addEventListener(type, () => (document.title = type));
  });
  const title = await page.title();
  await chromium.pressCommand(page, 'next-phrase');
  const card = await cardOf(page);
  await until('the focus in the card', () => card.hasFocus());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until('the copy', async () => (await card.text()).includes('已复制'));
  // What is done in the card is none of the page’s business.
  expect(await page.title()).toBe(title);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await cardIsGone(page);
});

test('A card that is scrolled to its end by the keyboard shows the last of the paragraph', async ({
  chromium,
  open,
}) => {
  const page = await open(ARTICLE);
  await page.setViewport({ width: 700, height: 420 });
  await isFlagged(page, '国之大者');
  await chromium.pressCommand(page, 'next-phrase');
  const card = await cardOf(page);
  await until('the focus in the card', () => card.hasFocus());
  expect(await card.dialog.evaluate((dialog) => dialog.scrollHeight > dialog.clientHeight)).toBe(true);
  await page.keyboard.press('End');
  await until('the end', () =>
    card.dialog.evaluate((dialog) => dialog.scrollTop + dialog.clientHeight >= dialog.scrollHeight - 1),
  );
});

test('Next and previous place go through all the places where a term stands', async ({ open }) => {
  const page = await open('<style>body{margin:60px}</style><p>办起了东西部协作的展室。</p>');
  const card = await restOn(page, '东西部协作');
  const cards = await countCards(page);
  const seen: string[] = [];
  for (let step = 0; step < 5; step++) {
    const before = await card.paragraph();
    expect(await card.marked()).toContain('东西部协作');
    seen.push(before);
    await click(page, card, '下一处');
    await until('the next place', async () => (await card.paragraph()) !== before);
  }
  expect(new Set(seen).size).toBe(5);
  expect(await card.paragraph()).toBe(seen[0]);
  await click(page, card, '上一处');
  await until('the previous place', async () => (await card.paragraph()) === seen[4]);
  expect(await cards()).toBe(0);
});

test('The button that steps stays under the pointer', async ({ open }) => {
  for (const edge of ['top', 'bottom']) {
    const page = await open(
      `<p style="position:fixed;${edge}:40px;left:300px;margin:0">办起了东西部协作的展室。</p>`,
    );
    const card = await restOn(page, '东西部协作');
    const top = () =>
      card
        .button('下一处')
        .then((button) => button.evaluate((element) => element.getBoundingClientRect().top));
    const next = async () => {
      const before = await card.paragraph();
      await click(page, card, '下一处');
      await until('the next place', async () => (await card.paragraph()) !== before);
    };
    await next();
    const first = await top();
    for (let step = 0; step < 4; step++) {
      await next();
      expect(await top()).toBeCloseTo(first, 0);
    }
  }
});
