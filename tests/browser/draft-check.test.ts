import { expect } from 'vitest';
import type { Browser } from 'wxt/browser';
import { aSource } from '~/engine/test-sources';
import type { SourceId } from '~/engine/types';
import { until } from '~/scripts/browser/until';
import { axeViolations } from './axe-violations';
import { CheckView } from './check-view';
import { browserTest } from './driver/browser-test';
import { paste } from './driver/clipboard';
import { putSources, switchSources } from './driver/own-sources';

declare const chrome: { storage: typeof Browser.storage };

const test = browserTest({ viewport: { width: 1100, height: 800 } });

const ALTERED = '不断提高政治判断力、政治领悟力、政治行动力，自觉把个人的人生追求融入党和国家的事业大局之中';
const MENDED = '不断提高政治判断力、政治领悟力、政治执行力，自觉把个人的人生追求融入党和国家的事业大局之中';
const VERBATIM =
  '要用脚步丈量云州的土地，用真心倾听群众呼声，在最短的时间内摸清市情、县情、乡情，掌握第一手资料';
const ABRIDGED =
  '把挂职锻炼看作是淬炼政治品格、检验政治忠诚的“试金石”和“磨刀石”……做到思想上特别清醒、政治上特别坚定、行动上特别坚决';
const UNFOUND = '山谷里的风吹过麦田的时候，农人都知道收获的日子近了。';
const STOCK = '以习近平同志为核心的党中央';

const DRAFT = `关于挂职工作的汇报

一、提高站位
会上指出：“${ALTERED}。”
各地在${STOCK}坚强领导下开展工作。
（一）调查研究
讲话要求，${VERBATIM}。
又说：“${ABRIDGED}。”
二、打算
一位作家写道：“${UNFOUND}”大家争做“明白人”。
`;

const IN_ORDER = [
  `有差异：${ALTERED}`,
  `常见表述：${STOCK}`,
  `与原文一致：${VERBATIM}`,
  `节引：${ABRIDGED}`,
  `文库中未找到：${UNFOUND}`,
];

/** All that the extension has stored. */
async function storedText(): Promise<string> {
  const kept = [await chrome.storage.local.get(), await chrome.storage.session.get(), { ...localStorage }];
  const texts = [JSON.stringify(kept), JSON.stringify({ ...sessionStorage })];
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name ?? ''));
    for (const store of database.objectStoreNames) {
      texts.push(JSON.stringify(await asked(database.transaction(store).objectStore(store).getAll())));
    }
    database.close();
  }
  return texts.join('\n');
}

test('A pasted draft: each kind of passage, its comparison, the source’s wording and undo, keys, filter, list', async ({
  chromium,
}) => {
  const page = await chromium.openExtensionPage('check.html');
  const view = new CheckView(page);
  await page.waitForSelector('textarea');
  expect(await axeViolations(page)).toEqual([]);
  await view.paste(DRAFT);
  await view.markedAre(IN_ORDER);
  await view.saysBeside('概览', '有差异 1 · 节引 1 · 与原文一致 1 · 常见表述 1', '不保存');
  expect(await axeViolations(page)).toEqual([]);

  await page.keyboard.press('j');
  await view.chosenIs(ALTERED);
  // The keyboard goes on from the passage.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(ALTERED);
  await view.saysBeside('与原文有 1 处不同', '换字', '原文作“执行”，草稿作“行动”', '草稿正文第 1 段');
  await view.saysBeside('在2025年市援派干部及东西部协作挂职干部座谈会上的讲话', '正文第 5 段', '查看原文');
  expect(await axeViolations(page)).toEqual([]);

  await view.click('改为原文');
  await view.chosenIs(MENDED);
  await view.saysBeside('与原文一致', '已改动此处', '撤销');
  expect(await view.draft()).toContain(`会上指出：“${MENDED}。”`);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await view.chosenIs(ALTERED);
  await page.keyboard.press('y');
  await page.keyboard.up('Control');
  await view.chosenIs(MENDED);

  await page.keyboard.press('j');
  await view.chosenIs(STOCK);
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await view.chosenIs(VERBATIM);
  await view.saysBeside('原文作“X”，草稿作“云州”', '正文第 10 段');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await view.chosenIs(ABRIDGED);
  await view.saysBeside('节引（有省略）', '原文此处尚有');
  await page.keyboard.press('k');
  await view.chosenIs(VERBATIM);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await view.chosenIs(UNFOUND);
  await view.saysBeside('文库中的 1 篇文献里没有这段话', '可能出自文库以外的文献');
  await page.keyboard.press('Escape');
  await view.saysBeside('概览');

  for (const kind of ['常见表述 1', '与原文一致 2', '节引 1']) await view.click(kind);
  await view.markedAre([`文库中未找到：${UNFOUND}`]);
  await view.click('结果清单');
  const rows = () =>
    page.$$eval('.results-list li', (items) => items.map((item) => item.innerText.split(/\n+/u)));
  expect(await until('the list', rows, (found) => found.length === 2)).toEqual([
    ['文库中未找到 二、打算 › 正文第 5 段', UNFOUND],
    // What was put right here is still to be put right in the draft's own file.
    ['一、提高站位 › 正文第 1 段', '领悟力、政治行动力，自觉把个', '改作：领悟力、政治执行力，自觉把个'],
  ]);
  await page.waitForSelector('::-p-text(未列出：节引 1　与原文一致 2　常见表述 1)');
  expect(await axeViolations(page)).toEqual([]);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const ink = () => page.$eval('.result-words', (words) => getComputedStyle(words).color);
  const inTheDark = await ink();
  await page.emulateMediaType('print');
  expect(await page.$eval('.check-head', (head) => getComputedStyle(head).display)).toBe('none');
  const onPaper = await ink();
  await page.emulateMediaType('screen');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  expect(onPaper).toBe(await ink());
  expect(onPaper).not.toBe(inTheDark);

  // The draft is nowhere but on the page.
  expect(await page.evaluate(storedText)).not.toContain(UNFOUND.slice(0, 8));
  await view.click('复制草稿全文');
  await page.waitForSelector('.check-head .copy-outcome.copied');
  // Copied: nobody is asked before the page is left.
  expect(await paste(page)).toMatchObject({ plain: DRAFT.replace(ALTERED, MENDED) });
});

test('What is private counts here, with the user’s own words; terms are shown on request; a source can be singled out', async ({
  chromium,
}) => {
  const secret = '渡口的铁钟改由小学堂的学生轮流敲响，以免值班老人夜里受寒。';
  const setUp = await chromium.openExtensionPage('options.html');
  await putSources(setUp, [
    {
      ...aSource({
        id: 'own',
        paragraphs: [secret],
        terms: [{ form: '小学堂的学生', rendering: 'the village school', note: '不译“小”' }],
      }),
      title: '渡口记事',
      visibility: 'private',
    },
  ]);
  const page = await chromium.openExtensionPage('check.html');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const view = new CheckView(page);
  await page.waitForSelector('textarea');
  await view.paste(`文中说，${secret}小学堂的学生很懂事。讲话要求，${VERBATIM}。`);
  await view.markedAre([`与原文一致：${secret.slice(0, -1)}`, `与原文一致：${VERBATIM}`]);
  await view.saysBeside('渡口记事', '未公开', '2 篇文献');
  await page.keyboard.press('j');
  await view.saysBeside('渡口记事', '未公开', '译法', 'the village school', '不译“小”');
  expect(await axeViolations(page)).toEqual([]);
  // In a narrow window the bars take two lines and more: what stands below them begins where they end.
  await page.setViewport({ width: 900, height: 800 });
  const edge = (name: string, side: 'top' | 'bottom') =>
    page.$eval(name, (element, which) => element.getBoundingClientRect()[which], side);
  await until(
    'the bars to be measured',
    async () => ({ bars: await edge('.bars', 'bottom'), side: await edge('.side', 'top') }),
    ({ bars, side }) => bars > 100 && side === bars,
  );
  await page.setViewport({ width: 1100, height: 800 });
  await view.click('关键词 2');
  await view.markedAre([
    `与原文一致：${secret.slice(0, -1)}`,
    '关键词：小学堂的学生',
    `与原文一致：${VERBATIM}`,
  ]);
  await view.click('关键词 2');
  await page.select('select', 'own');
  await view.markedAre([`与原文一致：${secret.slice(0, -1)}`]);
  // Switched off elsewhere, it hides nothing any longer.
  await switchSources(setUp, ['own' as SourceId], false);
  await view.markedAre([`与原文一致：${VERBATIM}`]);
  await switchSources(setUp, ['own' as SourceId], true);

  // Another draft takes its place, a document this time; nothing was corrected, so nothing is asked.
  await view.drop('speech.docx');
  await until(
    'the passages of the document',
    () => view.marked(),
    (marked) => marked.length > 5 && marked.every((one) => one.startsWith('与原文一致')),
  );
  await page.waitForSelector('::-p-text(speech.docx)');
  await view.drop('scanned.pdf');
  await page.waitForSelector('[role="alert"] ::-p-text(scanned.pdf)');
  expect(await page.$eval('[role="alert"]', ({ textContent }) => textContent)).toContain('没有文字');
  // The document before it is still there.
  expect((await view.marked()).length).toBeGreaterThan(5);
  expect(chromium.errors).toEqual([]);
});

test('Corrections that were not copied are not lost unasked', async ({ chromium }) => {
  const page = await chromium.openExtensionPage('check.html');
  const view = new CheckView(page);
  await page.waitForSelector('textarea');
  await view.paste(DRAFT);
  await view.markedAre(IN_ORDER);
  await page.keyboard.press('j');
  await view.click('改为原文');
  await view.chosenIs(MENDED);
  await view.paste('另一篇草稿');
  await page.waitForSelector('dialog[open] ::-p-text(放弃改动？)');
  await view.click('留在本页');
  expect(await view.chosen()).toBe(MENDED);
  let asked = false;
  page.once('dialog', async (dialog) => {
    asked = true;
    await dialog.accept();
  });
  await page.goto('about:blank');
  expect(asked).toBe(true);
});
