import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { ARTICLE, click, copy, isFlagged, PASSAGE, restOn } from './card-view';
import { browserTest } from './driver/browser-test';
import { type Card, cardOf } from './driver/card';
import { copyByHand, type Pasted, paste } from './driver/clipboard';
import { PLAIN_HOST } from './driver/page-site';
import { hover } from './driver/pointer';

const test = browserTest();

/** Where `navigator.clipboard` exists, and where it doesn't. */
const HOSTS = ['127.0.0.1', PLAIN_HOST];

const PARAGRAPH =
  '讲政治，是第一位的要求。对口支援和东西部协作，本质上是一项严肃的政治任务。大家要始终胸怀“国之大者”，' +
  '不断提高政治判断力、政治领悟力、政治执行力，自觉把个人的人生追求融入党和国家的事业大局之中。';
const TITLE = '《在2025年市援派干部及东西部协作挂职干部座谈会上的讲话》';

/** Nothing in the rich form says how it looks: the document that it goes into does. */
function expectPlainLook({ html }: Pasted): void {
  expect(html).not.toBe('');
  expect(html.replaceAll(/<!--.*?-->|<\/?(?:html|head|body|meta)[^>]*>/g, '')).not.toMatch(
    /style|font|color|class/i,
  );
}

const textOfHtml = (page: Page, html: string) =>
  page.evaluate(
    (source) => new DOMParser().parseFromString(source, 'text/html').body.textContent?.trim(),
    html,
  );

async function onQuotation(page: Page): Promise<Card> {
  await isFlagged(page, '大家要始终胸怀');
  await hover(page, '领悟力');
  return cardOf(page);
}

test.for(HOSTS)(
  'A term’s paragraph is copied, plain and rich alike, on %s',
  async (host, { open, chromium }) => {
    const page = await open(ARTICLE, { host });
    expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(host === '127.0.0.1');
    await copy(page, await restOn(page, '国之大者'), '复制');
    const reader = await chromium.newPage();
    const pasted = await paste(reader);
    expect(pasted.plain).toBe(PARAGRAPH);
    expectPlainLook(pasted);
    expect(await textOfHtml(reader, pasted.html)).toBe(PARAGRAPH);
    await reader.close();
  },
);

test.for(HOSTS)(
  'A quotation is copied as the source has it, with its source, on %s',
  async (host, { open, chromium }) => {
    const page = await open(ARTICLE, { host });
    const card = await onQuotation(page);
    await copy(page, card, '复制');
    const reader = await chromium.newPage();
    expect(PASSAGE).toContain((await paste(reader)).plain.replace(/。$/, ''));
    await page.bringToFront();
    await copy(page, card, '复制（附出处）');
    const pasted = await paste(reader);
    expect(pasted.plain).toContain('大家要始终胸怀‘国之大者’，不断提高政治判断力');
    expect(pasted.plain).toContain(TITLE);
    expect(pasted.plain).not.toContain('讲政治');
    expectPlainLook(pasted);
    expect(await textOfHtml(reader, pasted.html)).toBe(pasted.plain);
    await reader.close();
  },
);

test.for(HOSTS)(
  'What is selected in the card is what is copied, by button and by keys, on %s',
  async (host, { open, chromium }) => {
    const page = await open(ARTICLE, { host });
    const card = await restOn(page, '国之大者');
    const line = await card.dialog.$eval('blockquote', (quote) => {
      const range = document.createRange();
      range.setStart(quote.firstChild!, 0);
      range.setEnd(quote.firstChild!, 11);
      const { left, right, top, height } = range.getClientRects()[0]!;
      return { left, right, y: top + height / 2 };
    });
    const drag = async () => {
      await page.mouse.move(line.left + 1, line.y, { steps: 12 });
      await page.mouse.down();
      await page.mouse.move(line.right, line.y, { steps: 8 });
      await page.mouse.up();
    };
    await drag();
    await copy(page, card, '复制');
    const reader = await chromium.newPage();
    expect((await paste(reader)).plain).toBe('讲政治，是第一位的要求');
    // Something else in between: what is pasted next was copied by the keys.
    await copyByHand(reader, '别的');
    await page.bringToFront();
    await page.keyboard.down('Control');
    await page.keyboard.press('c', { commands: ['Copy'] });
    await page.keyboard.up('Control');
    const pasted = await paste(reader);
    expect(pasted.plain).toBe('讲政治，是第一位的要求');
    expectPlainLook(pasted);
    await reader.close();
  },
);

test('As in the file: shown and copied with the file’s own marks', async ({ open, chromium }) => {
  const options = await chromium.openExtensionPage('options.html');
  await options.evaluate(`chrome.storage.local.set({ settings: { typography: 'file' } })`);
  const page = await open(ARTICLE);
  const card = await restOn(page, '国之大者');
  expect(await card.paragraph()).toMatch(/^讲政治,是第一位的要求。/);
  await copy(page, card, '复制');
  const reader = await chromium.newPage();
  expect((await paste(reader)).plain).toMatch(/^讲政治,是第一位的要求。/);
  await reader.close();
  await options.evaluate(`chrome.storage.local.set({ settings: {} })`);
  await options.close();
});

test.for([
  ['nothing', ''],
  ['a text field', 'input'],
  ['a password field', '[type=password]'],
  ['an editable text', '[contenteditable]'],
] as const)(
  'Copying leaves focus and selection where they are: %s',
  async ([, selector], { open, chromium }) => {
    for (const host of HOSTS) {
      const page = await open(
        `${ARTICLE}<form><input type="password" value="x"></form><div contenteditable>正在写的字</div>`,
        { host },
      );
      if (selector) await page.click(selector);
      else await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p')!));
      await page.evaluate(() => scrollTo(0, 0));
      const state = () =>
        page.evaluate(() => {
          const selection = getSelection();
          const where = [selection?.anchorNode?.nodeName, selection?.anchorOffset, selection?.focusOffset];
          return [document.activeElement?.outerHTML.slice(0, 60), String(selection), ...where].join('|');
        });
      const card = await restOn(page, '国之大者');
      const before = await state();
      await copy(page, card, '复制');
      expect(await state()).toBe(before);
      const reader = await chromium.newPage();
      expect((await paste(reader)).plain).toBe(PARAGRAPH);
      await reader.close();
    }
  },
);

test.for(HOSTS)(
  'A page that forbids copying hears of none and can’t stop ours, on %s',
  async (host, { open, chromium }) => {
    const page = await open(
      `${ARTICLE}<script>
      for (const type of ['copy', 'beforecopy', 'cut']) document.addEventListener(type, (event) => {
        event.preventDefault(); event.clipboardData?.setData('text/plain', 'mine'); document.title = 'heard';
      }, true);
    </script>`,
      { host },
    );
    await copy(page, await restOn(page, '国之大者'), '复制');
    expect(await page.title()).not.toBe('heard');
    const reader = await chromium.newPage();
    expect((await paste(reader)).plain).toBe(PARAGRAPH);
    await reader.close();
  },
);

test('A copy that did not work is said to have failed', async ({ open }) => {
  // A listener that is there before ours and lets nobody else hear: the one way to stop us, where there is no clipboard.
  const page = await open(
    `${ARTICLE}<script>addEventListener('copy', (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true)</script>`,
    { host: PLAIN_HOST },
  );
  const card = await restOn(page, '国之大者');
  await click(page, card, '复制');
  await until('the reason', async () => (await card.text()).includes('未能复制'));
  expect(await card.text()).not.toContain('已复制');
});

test('A click that was made up copies nothing', async ({ open, chromium }) => {
  const page = await open(ARTICLE);
  const card = await restOn(page, '国之大者');
  await copy(page, card, '复制');
  const button = await card.button('复制（附出处）');
  await button.evaluate((element) => {
    if (element instanceof HTMLElement) element.click();
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  });
  await page.keyboard.press('Escape');
  const reader = await chromium.newPage();
  expect((await paste(reader)).plain).toBe(PARAGRAPH);
  await reader.close();
});
