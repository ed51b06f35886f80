import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { until } from '~/scripts/browser/until';
import { type Card, cardOf, findCard } from './driver/card';
import { letTimePass } from './driver/let-time-pass';
import { paintedTexts } from './driver/painted-flags';
import { hover, type Point } from './driver/pointer';

/** The browser's own object, in the content script's world. */
declare const chrome: { runtime: typeof Browser.runtime };

/** A page that quotes the speech: a term, a term in a link, a passage over two lines, a term that stands in four places. */
export const ARTICLE = `
  <style>body { margin: 260px 40px 1600px; width: 620px; font: 18px/2 serif }</style>
  <p>云州的同志常说，要胸怀国之大者，也要看得见一棵树。</p>
  <p>昨天来的两位<a href="#read">援派干部</a>住在河边。</p>
  <p>会上念了一段：大家要始终胸怀“国之大者”，不断提高政治判断力、政治领悟力、政治执行力，自觉把个人的人生追求融入党和国家的事业大局之中。散会已是中午。</p>
  <p>今年的苹果熟得早。<input value="笔记"></p>`;

/** The passage of the article, as far as it is the source's. */
export const PASSAGE =
  '大家要始终胸怀“国之大者”，不断提高政治判断力、政治领悟力、政治执行力，自觉把个人的人生追求融入党和国家的事业大局之中。';

/** Waits until a phrase is painted on the page. */
export async function isFlagged(page: Page, text: string): Promise<Page> {
  await until(
    `“${text}” to be painted`,
    () => paintedTexts(page),
    (texts) => texts.some((painted) => painted.includes(text)),
  );
  return page;
}

/** Rests the pointer on a phrase and waits for its card. */
export async function restOn(
  page: Page,
  text: string,
  options: Parameters<typeof hover>[2] = {},
): Promise<Card> {
  await isFlagged(page, text);
  await hover(page, text, options);
  return cardOf(page);
}

/** The card, once it marks this phrase. */
export async function cardThatMarks(page: Page, phrase: string): Promise<Card> {
  const card = await until(
    `a card that marks “${phrase}”`,
    async () => {
      const found = await findCard(page);
      return (await found?.marked())?.join() === phrase ? found : undefined;
    },
    (found) => found !== undefined,
  );
  return card!;
}

/** Moves the pointer as a hand does, in steps, so fast that the way takes this long. */
export async function moveSlowly(page: Page, from: Point, to: Point, ms = 600): Promise<void> {
  const steps = Math.ceil(ms / 20);
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await letTimePass(20, 'a hand takes its time');
  }
}

/** Where a button of the card is, in the viewport. */
export async function pointOfButton(card: Card, name: string): Promise<Point> {
  const button = await card.button(name);
  return button.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
}

/** Clicks a button of the card with the pointer. */
export async function click(page: Page, card: Card, name: string): Promise<void> {
  const { x, y } = await pointOfButton(card, name);
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.click(x, y);
}

/** Clicks a copy button and waits for the card to say that it worked. */
export async function copy(page: Page, card: Card, name: '复制' | '复制（附出处）'): Promise<void> {
  await click(page, card, name);
  await until('the card to say so', async () => (await card.text()).includes('已复制'));
}

/** Counts, from now on, how often a card comes up in the page. */
export async function countCards(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset.cards = '0';
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      const cards = added.filter((node) => node.nodeName === 'CHUCHU-CARD').length;
      const { dataset } = document.documentElement;
      dataset.cards = String(Number(dataset.cards) + cards);
    }).observe(document, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.cards));
}

/** From now on the background answers this page late, as it does when it has slept. */
export async function letAnswersBeLate(page: Page, ms: number): Promise<void> {
  const [realm] = page.mainFrame().extensionRealms();
  await realm?.evaluate((late) => {
    const { runtime } = chrome;
    const send = runtime.sendMessage.bind(runtime) as (...args: unknown[]) => Promise<unknown>;
    Object.assign(runtime, {
      sendMessage: async (...args: unknown[]) => {
        await new Promise((resolve) => setTimeout(resolve, late));
        return send(...args);
      },
    });
  }, ms);
}

/** The lines of a phrase in the viewport. */
export function linesOf(page: Page, start: string, end: string): Promise<DOMRect[]> {
  return page.evaluate(
    (first, last) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const from = text.indexOf(first);
        const to = text.indexOf(last, from);
        if (from < 0 || to < 0) continue;
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to + last.length);
        return [...range.getClientRects()].map((rect) => rect.toJSON());
      }
      return [];
    },
    start,
    end,
  );
}
