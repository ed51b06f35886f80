import { expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { browserTest } from './driver/browser-test';
import { findNode } from './driver/card';
import type { Chromium } from './driver/chromium';
import { paste } from './driver/clipboard';
import { PopupView } from './popup-view';

const test = browserTest({ viewport: { width: 400, height: 600 } });

async function openLookup(chromium: Chromium, query = ''): Promise<PopupView> {
  const popup = new PopupView(await chromium.openExtensionPage(`popup.html${query}`));
  await popup.page.waitForSelector('::-p-aria([role="searchbox"])');
  return popup;
}

async function focused(popup: PopupView) {
  const tree = await popup.page.accessibility.snapshot();
  return tree && findNode(tree, ({ role, focused }) => focused === true && role !== 'RootWebArea');
}

/** What has the focus, as assistive technology is told, which is a moment later. */
const focusOf = (popup: PopupView) => expect.poll(() => focused(popup));

test('The search box has the focus and a name as soon as the popup is open', async ({ chromium }) => {
  const popup = await openLookup(chromium);
  await focusOf(popup).toMatchObject({ role: 'searchbox', name: '输入词句' });
});

test('Results come while one types, the best first, each with its paragraph and the term marked in it', async ({
  chromium,
}) => {
  const popup = await openLookup(chromium);
  await popup.type('政治判');
  expect((await popup.phrases())[0]).toBe('政治判断力');
  await popup.type('断力');
  const [first] = await popup.results();
  expect(first).toMatchObject({ marked: ['政治判断力'], current: true });
  expect(first?.paragraph).toMatch(/^讲政治，是第一位的要求。.*事业大局之中。$/);
  expect(first?.text).toContain('正文第 5 段');
});

const FINDS: [how: string, query: string, phrase: string][] = [
  ['a typing error', '政治判段力', '政治判断力'],
  ['Traditional characters', '國之大者', '国之大者'],
  ['spaces and quotation marks', '“国之 大者”', '国之大者'],
  ['a part in the middle', '判断', '政治判断力'],
  ['one character', '桥', '连心桥'],
  ['words that are no term', '高原古城', '高原古城'],
  ['a whole sentence', '要用脚步丈量 X 的土地,用真心倾听群众呼声', '要用脚步丈量X的土地，用真心倾听群众呼声'],
];

test.for(FINDS)('Finds by %s', async ([, query, phrase], { chromium }) => {
  const popup = await openLookup(chromium);
  await popup.type(query);
  expect(await popup.phrases()).toContain(phrase);
});

test('Results are list items for assistive technology, with their buttons inside', async ({ chromium }) => {
  const popup = await openLookup(chromium);
  await popup.type('国之大者');
  await popup.lookedUp();
  const [item] = await popup.page.$$('::-p-aria([role="listitem"])');
  expect(await item?.evaluate((element) => element.querySelector('blockquote')?.textContent)).toContain(
    '国之大者',
  );
  expect(await item?.$$('::-p-aria([role="button"][name="复制"])')).toHaveLength(1);
  expect(await item?.$$('::-p-aria([role="button"][name="复制（附出处）"])')).toHaveLength(1);
  expect(await item?.$$('::-p-aria([role="link"][name="查看原文"])')).toHaveLength(1);
});

test('Arrow keys move through the results while the focus stays in the box, and Enter copies the paragraph', async ({
  chromium,
}) => {
  const popup = await openLookup(chromium);
  await popup.type('政治');
  await popup.press('ArrowDown', 'ArrowDown', 'ArrowUp');
  const results = await popup.results();
  expect(results.findIndex(({ current }) => current)).toBe(1);
  await focusOf(popup).toMatchObject({ role: 'searchbox' });
  await popup.press('Enter');
  await popup.says('已复制');
  expect((await paste(await chromium.newPage())).plain).toBe(results[1]?.paragraph);
});

test('The arrows stop at both ends', async ({ chromium }) => {
  const popup = await openLookup(chromium);
  await popup.type('国之大者');
  await popup.press('ArrowUp');
  expect((await popup.results())[0]?.current).toBe(true);
  const count = (await popup.results()).length;
  for (let i = 0; i < count + 2; i++) await popup.press('ArrowDown');
  expect((await popup.results()).at(-1)?.current).toBe(true);
});

test('A click copies with the citation, as plain and as rich text', async ({ chromium }) => {
  const popup = await openLookup(chromium);
  await popup.type('国之大者');
  await popup.click('复制（附出处）', popup.result(0));
  await popup.says('已复制');
  const { plain, html } = await paste(await chromium.newPage());
  expect(plain).toContain('大家要始终胸怀');
  expect(plain).toContain('《在2025年市援派干部及东西部协作挂职干部座谈会上的讲话》');
  expect(html).toContain('座谈会上的讲话');
  expect(html).not.toMatch(/font|color|size/);
});

test('A sentence that was looked up is copied as it stands in the source, not its whole paragraph', async ({
  chromium,
}) => {
  const popup = await openLookup(chromium);
  await popup.type('用真心倾听群众呼声,在最短的时间内');
  await popup.press('Enter');
  await popup.says('已复制');
  expect((await paste(await chromium.newPage())).plain).toBe('用真心倾听群众呼声，在最短的时间内');
});

test('What is selected in a result is copied instead of the paragraph', async ({ chromium }) => {
  const popup = await openLookup(chromium);
  await popup.type('国之大者');
  await popup.lookedUp();
  await popup.page.$eval(`${popup.result(0)} mark`, (mark) =>
    document.getSelection()?.selectAllChildren(mark),
  );
  await popup.click('复制', popup.result(0));
  await popup.says('已复制');
  expect((await paste(await chromium.newPage())).plain).toBe('国之大者');
});

test('Control and Enter open the source at the paragraph', async ({ chromium }) => {
  const popup = await openLookup(chromium);
  await popup.type('国之大者');
  await popup.lookedUp();
  await popup.page.keyboard.down('Control');
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('/sidepanel.html'));
  // The popup closes with the key still down.
  await popup.press('Enter').catch(() => undefined);
  const reader = await (await opened).page();
  const marked = await reader?.waitForSelector('[aria-current="location"]');
  expect(reader?.url()).toMatch(/\/sidepanel\.html\?source=2025-assistance-cadres-speech#p8$/);
  expect(await marked?.evaluate((paragraph) => paragraph.textContent)).toContain('国之大者');
  await reader?.close();
});

test('Escape empties the box; what is not in the library is said to be so', async ({ chromium }) => {
  const popup = await openLookup(chromium);
  await popup.type('量子计算');
  await popup.says('文库中未找到');
  await popup.press('Escape');
  expect(await popup.text()).not.toContain('文库中未找到');
  await popup.type('连心桥');
  expect(await popup.phrases()).toContain('连心桥');
});

test('An input method that is still composing looks nothing up, and its keys are its own', async ({
  chromium,
}) => {
  const popup = await openLookup(chromium);
  const session = await popup.page.createCDPSession();
  await session.send('Input.imeSetComposition', { text: 'lianxin', selectionStart: 7, selectionEnd: 7 });
  await popup.page.$eval('input', (box) =>
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true })),
  );
  expect(await popup.page.$eval('input', (box) => box.value)).toBe('lianxin');
  expect(await popup.text()).not.toContain('文库中未找到');
  await session.send('Input.insertText', { text: '连心桥' });
  await until(
    'results',
    () => popup.phrases(),
    (phrases) => phrases.includes('连心桥'),
  );
});

test('The address brings words to look up', async ({ chromium }) => {
  const popup = await openLookup(chromium, `?q=${encodeURIComponent('试金石')}`);
  await popup.holds('试金石');
  expect((await popup.phrases())[0]).toBe('试金石');
  await focusOf(popup).toMatchObject({ role: 'searchbox', value: '试金石' });
});

test('Words that the context menu left are looked up by the next popup, and by no later one', async ({
  chromium,
}) => {
  const worker = await chromium.worker();
  await worker.evaluate(`chrome.storage.session.set({ pendingQuery: '磨刀石' })`);
  const popup = await openLookup(chromium);
  await popup.holds('磨刀石');
  expect((await popup.phrases())[0]).toBe('磨刀石');
  expect(await (await openLookup(chromium)).results()).toEqual([]);
});

test('Nothing that the popup does is an error', async ({ chromium }) => {
  const popup = await openLookup(chromium);
  await popup.type('政治');
  await popup.lookedUp();
  expect(chromium.errors).toEqual([]);
});
