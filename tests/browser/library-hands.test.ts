import { afterAll, expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { axeViolations } from './axe-violations';
import { browserTest } from './driver/browser-test';
import type { Chromium } from './driver/chromium';
import { LibraryView, TestFolder } from './library-view';
import { SourceEditorView } from './source-editor-view';

const test = browserTest();

const folder = new TestFolder();
afterAll(() => folder.remove());
const [first = '', second = '', third = ''] = ['甲', '乙', '丙'].map((name) =>
  folder.write(`${name}.txt`, `云州市${name}号通知\n\n请${name}县按时报送${name}类材料，不得延误。\n`),
);
const broken = folder.write('坏了.docx', 'PK\u0003\u0004 这不是压缩包');

async function openLibrary(chromium: Chromium, hash = ''): Promise<LibraryView> {
  return new LibraryView(await chromium.openExtensionPage(`options.html${hash}`));
}

/** Presses a button as the keyboard does. */
async function pressButton(library: LibraryView, name: string): Promise<void> {
  const button = await library.page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await button?.focus();
  await library.press('Enter');
}

test('The keyboard goes on from where it was when a file leaves the list, and when all are saved as published', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium, '#add');
  await library.choose(first, broken, second, third);
  await library.readAll(4);
  await pressButton(library, '移出：《坏了.docx》');
  await library.focusIs('校对：《乙.txt》');
  await pressButton(library, '全部直接存入');
  await library.click('已公开发布', 'radio');
  expect(await axeViolations(library.page)).toEqual([]);
  await pressButton(library, '存入 3 篇（已公开发布）');
  await library.says('已存入 3 篇');
  await library.focusIs('回到文库');
  await library.press('Enter');
  await library.says('共 4 篇');
  await library.rowsReading(4, '已公开发布');
});

test('Several sources are made unpublished at once, and published again only after a question', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium);
  await library.says('共 4 篇');
  await library.page.click('.selection-bar input');
  await pressButton(library, '设为未公开');
  await library.says('已将 3 篇设为未公开');
  // The button is gone with what it was for; the keyboard is with its neighbours.
  await library.focusIs('启用');
  await pressButton(library, '设为已公开发布');
  await library.says('网页有办法得知标注了哪些');
  await pressButton(library, '取消');
  await library.focusIs('设为已公开发布');
  await library.rowsReading(3, '未公开');
  await library.press('Enter');
  await pressButton(library, '确已公开发布');
  await library.says('已将 3 篇设为已公开发布');
});

test('What another tab has saved or removed is not undone unseen', async ({ chromium }) => {
  const there = await openLibrary(chromium);
  await there.says('共 4 篇');
  const id = await there.page.$eval('.source-row', (row) =>
    row instanceof HTMLElement ? row.dataset.id : '',
  );
  const here = await openLibrary(chromium, `#source=${encodeURIComponent(id ?? '')}`);
  const editor = new SourceEditorView(here.page);
  await editor.write('职务', '主任');
  await there.page.bringToFront();
  await there.go(`#source=${encodeURIComponent(id ?? '')}`);
  await new SourceEditorView(there.page).write('讲话人或作者', '张伟');
  await there.click('保存（已公开发布）');
  await there.says('共 4 篇');

  await here.page.bringToFront();
  await here.click('保存（已公开发布）');
  await here.says('这篇文献刚刚在别的标签页改动过');
  expect(await axeViolations(here.page)).toEqual([]);
  await here.click('先不保存');
  await here.focusIs('保存（已公开发布）');
  await there.rowReads(0, /张伟/u);

  await there.page.bringToFront();
  await there.page.focus('.source-title');
  await there.press('Delete');
  await there.says('共 3 篇');
  await here.page.bringToFront();
  await here.press('Enter');
  await here.says('这篇文献刚刚在别的标签页移除了');
  await here.click('仍然保存');
  await here.says('共 4 篇');
  await here.rowsReading(1, '主任');
  // What is there again is newer than what was removed: there is nothing to take back.
  await there.page.bringToFront();
  await there.says('共 4 篇');
  await until('no way back', async () => (await there.page.$('.undo-bar')) === null);
  // Two removals are taken back one after the other; then the keyboard is at the head of the page.
  const titles = await there.titles();
  await there.page.focus('.source-title');
  await there.press('Delete');
  await there.titlesAre(...titles.slice(1));
  await there.press('Delete');
  await there.titlesAre(...titles.slice(2));
  await pressButton(there, '撤销');
  await there.titlesAre(...titles.slice(1));
  await pressButton(there, '撤销');
  await there.titlesAre(...titles);
  await there.focusIs('文库');
});

test('What is done with many sources says how far it is, and nothing else is begun meanwhile', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium);
  await library.says('共 4 篇');
  expect(await library.page.title()).toBe('文库 · Chuchu 出处');
  await library.page.click('.selection-bar input');
  await library.page.evaluate(() => {
    const said = new Set<string>();
    const look = () => {
      const bar = document.querySelector('.work-bar progress');
      const buttons = [...document.querySelectorAll('.bulk button')];
      const off = buttons.every((button) => button.ariaDisabled === 'true');
      if (bar) said.add(`${bar.ariaLabel} ${bar.getAttribute('max')} ${off}`);
      document.body.dataset.worked = [...said].join();
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
  await pressButton(library, '设为未公开');
  await library.says('已将 3 篇设为未公开');
  await library.click('移除');
  await library.says('已移除 3 篇文献');
  await library.click('撤销');
  await library.says('共 4 篇');
  await until(
    'all that was done',
    () => library.page.evaluate(() => document.body.dataset.worked ?? ''),
    (worked) => worked === '正在设为未公开…… 3 true,正在移除…… 3 true,正在恢复…… 3 true',
  );
});

test('Changes are given up only when that was said, and no way out of an editor loses them', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium, '#add');
  const editor = new SourceEditorView(library.page);
  const office = () => library.page.$eval('#editor-office', (box) => (box as HTMLInputElement).value);
  await library.choose(folder.write('丁.txt', '云州市丁号通知\n\n请丁县按时报送丁类材料，不得延误。\n'));
  await library.readAll(1);
  await library.click('校对');
  await editor.write('职务', '主任');
  await library.click('取消');
  await library.click('放弃改动');
  await library.click('校对');
  await editor.says('文献信息');
  await library.page.waitForSelector('#editor-office');
  expect(await office()).toBe('');

  // A new version that is being looked over, and an edited source, are as they were for who comes back.
  await library.go('#');
  await library.says('共 4 篇');
  const id = await library.page.$eval('.source-row', (row) => (row as HTMLElement).dataset.id ?? '');
  await library.go(`#replace=${encodeURIComponent(id)}`);
  await library.page.waitForSelector('.replacement');
  await library.choose(broken);
  await library.says('文件已损坏');
  await library.choose(folder.write('新.txt', '云州市另一号通知\n\n完全不同的一段正文。\n'));
  await library.says('没有一段与原来的相同');
  await library.click('先校对');
  await editor.write('职务', '副主任');
  await library.go('#settings');
  await library.says('打开卡片');
  await library.go(`#replace=${encodeURIComponent(id)}`);
  await library.page.waitForSelector('#editor-office');
  expect(await office()).toBe('副主任');
  await library.click('取消');
  await library.says('有改动还没有保存');
  await library.click('放弃改动');
  await library.says('没有一段与原来的相同');
});

test('A page that could not be taken from the popup is not passed over in silence', async ({
  chromium,
  open,
}) => {
  const library = await openLibrary(chromium);
  const take = async (tab: number) => {
    await library.go('#settings');
    await library.page.evaluate(`chrome.storage.session.set({ pendingPage: ${tab} })`);
    await library.go('#add');
  };
  const gallery = await chromium.newPage();
  await gallery.goto('chrome://extensions');
  await take(await chromium.tabId(gallery));
  await library.says('不允许扩展读取');
  expect(await axeViolations(library.page)).toEqual([]);

  const page = await open('<p>今天开会。</p>');
  const tab = await chromium.tabId(page);
  await page.close();
  await take(tab);
  await library.says('标签页已经关闭');
  await library.choose(first);
  await library.readAll(1);
  await until(
    'the message to go when something else was added',
    () => library.page.$('.trouble'),
    (message) => message === null,
  );
});

test('A backup is made and restored by keys alone; the keyboard stays where it was', async ({ chromium }) => {
  await folder.takeDownloads(chromium);
  const library = await openLibrary(chromium, '#backup');
  await pressButton(library, '备份到文件');
  await library.says('已备份 3 篇文献');
  await library.focusIs('备份到文件');
  const { file } = await folder.downloaded('.chuchu-backup.json');
  await library.go('#');
  await library.says('共 4 篇');
  await library.page.focus('.source-row .source-title');
  await library.press('Delete');
  await library.says('共 3 篇');
  await library.go('#backup');
  await library.says('从备份恢复');
  await library.choose(file);
  await library.says('新增 1 篇');
  await pressButton(library, '恢复');
  await library.says('已从备份恢复');
  await library.focusIs('从备份恢复');
  await library.go('#');
  await library.says('共 4 篇');
});

test('With forced colours, what is said over the page has letters on a ground of their own', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium);
  const session = await library.page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  await library.says('共 4 篇');
  await library.page.focus('.source-row .source-title');
  await library.press('Delete');
  await library.says('已移除');
  // The browser lays the ground of the page under all letters: only on that ground are they seen for certain.
  const colours = await library.page.$eval('.undo-bar', (bar) => {
    const { color, backgroundColor } = getComputedStyle(bar);
    return { color, ground: backgroundColor, page: getComputedStyle(document.body).backgroundColor };
  });
  expect(colours.ground).toBe(colours.page);
  expect(colours.color).not.toBe(colours.page);
  await library.pressWith('Control', 'z');
  await library.says('共 4 篇');
});

test('A folder is dropped as it is; a link and a backup go where they belong; a new version is dropped on its place', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium, '#add');
  await library.says('把文件或文件夹拖到这里');
  const parts = new TestFolder();
  parts.write('第1号.txt', '第1号通知\n\n请按时参加会议。\n');
  parts.write('第2号.txt', '第2号通知\n\n请按时参加会议。\n');
  parts.write('照片.jpg', 'no picture');
  await drop(library, parts.path);
  await library.says('已加入 2 个文件；文件夹里另有 1 个不是文档，没有加入');
  const rows = await library.readAll(2);
  expect(rows.map((row) => row.slice(0, 8))).toEqual(['待校对第1号通知', '待校对第2号通知']);
  parts.remove();
  await pressButton(library, '移出：《第1号.txt》');
  await pressButton(library, '移出：《第2号.txt》');

  await library.page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/uri-list', 'https://news.yunzhou.example/');
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    // Else the browser would go there, away from all that is not saved.
    if (document.body.dispatchEvent(over)) throw new Error('The drop is not taken.');
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await library.says('不会去取网址的内容');

  // A list of terms is no source, and says where it goes.
  await drop(library, folder.write('关键词表.csv', '关键词\n老渡口\n'));
  await library.says('关键词表请先打开一篇文献的“编辑”');
  await pressButton(library, '移出：《关键词表.csv》');

  await library.go('#');
  await library.says('共 4 篇');
  await drop(library, folder.write('出处备份.chuchu-backup.json', '{"format":"chuchu-backup"}'));
  await library.says('备份文件不完整或已损坏');

  await library.go('#');
  await library.says('共 4 篇');
  await library.page.click('.source-row .more');
  await library.click('换成新版本');
  await library.says('选择新版本的文件');
  await drop(library, folder.write('新.txt', '云州市丙号通知\n\n请丙县报送材料。\n\n不得延误。\n'));
  await library.says('新增或改动 2 段');
});

/** Drops a file or folder as the hand does. */
async function drop(library: LibraryView, file: string): Promise<void> {
  const session = await library.page.createCDPSession();
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  await session.detach();
}
