import { afterAll, expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { browserTest } from './driver/browser-test';
import type { Chromium } from './driver/chromium';
import { LibraryView, TestFolder } from './library-view';
import { SourceEditorView } from './source-editor-view';

const test = browserTest();

const folder = new TestFolder();
afterAll(() => folder.remove());
const TITLE = '云州市工作通知';
const notice = folder.write(
  '通知.chuchu.md',
  `---
id: yunzhou-notice
title: ${TITLE}
terms:
  flagged:
    提法:
      - term: 三件实事
        note: 常见
---

# ${TITLE}

要用脚步丈量云州的土地，办好三件实事。
`,
);

async function openLibrary(chromium: Chromium, hash = ''): Promise<LibraryView> {
  return new LibraryView(await chromium.openExtensionPage(`options.html${hash}`));
}

/** @returns whether the browser asks before it closes the page; the page stays. */
async function asksBeforeClosing({ page }: LibraryView): Promise<boolean> {
  const asked = new Promise<boolean>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type() === 'beforeunload');
      void dialog.dismiss();
    });
  });
  await page.close({ runBeforeUnload: true });
  return asked;
}

test('A text that is being pasted is there again after Escape and after going elsewhere, until it is given up', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium, '#add');
  const pasted = () => library.page.$eval('dialog textarea', (box) => box.value);
  await library.click('粘贴文字');
  await library.page.waitForSelector('dialog textarea');
  await library.page.keyboard.type('在云州市现场会上的讲话');
  await library.press('Escape');
  await library.focusIs('粘贴文字');
  await library.press('Enter');
  await until('the text', pasted, (text) => text === '在云州市现场会上的讲话');
  await library.go('#settings');
  await library.page.waitForSelector('.place-settings h1');
  expect(await asksBeforeClosing(library)).toBe(true);
  await library.go('#add');
  await library.click('粘贴文字');
  await until('the text', pasted, (text) => text === '在云州市现场会上的讲话');
  await library.click('取消');
  await library.click('粘贴文字');
  await until('an empty box', pasted, (text) => text === '');
  await library.press('Escape');
});

test('A wording that was not added, and a term that stands in the text no more, are asked about before saving', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium, '#add');
  await library.choose(notice);
  await library.readAll(1);
  await library.click('校对');
  const editor = new SourceEditorView(library.page);
  await editor.paragraphsAre('the paragraphs', ({ length }) => length === 2);
  await editor.click('关键词 1');
  await editor.write('自己加一个', '脚步丈量');
  // Looking at something else loses nothing.
  await editor.click('文献信息', 'tab');
  await editor.click('保存（未公开）');
  await editor.says('“脚步丈量”还没有加入关键词');
  await editor.focusIs('自己加一个');
  await editor.press('Enter');
  await editor.says('已加入“脚步丈量”');

  await editor.click('修改正文第 1 段');
  await editor.focusIs('正文第 1 段');
  await editor.pressWith('Control', 'a');
  await editor.page.keyboard.type('要用脚步丈量云州的土地。');
  await editor.pressWith('Control', 's');
  await editor.says('有 1 个关键词或其又作存不进去');
  await editor.focusIs('三件实事 · 出现 0 次');
  // It was asked about just this draft, and about no other.
  await editor.click('撤销');
  await until('nothing asked', async () => !(await editor.text()).includes('存不进去'));
  await editor.click('重做');
  await editor.says('有 1 个关键词或其又作存不进去');
  await editor.pressWith('Control', 's');
  await editor.says(`已保存《${TITLE}》`);
  await library.click('回到文库');
  await library.rowReads(0, /关键词 1/u);
});

test('Who goes away from an edited source finds a sign in the list, and the changes where they were', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium);
  await library.rowReads(0, new RegExp(TITLE, 'u'));
  expect((await library.rows()).join()).not.toContain('有未保存的改动');
  await library.page.focus('.source-row .source-title');
  await library.press('e');
  const editor = new SourceEditorView(library.page);
  await editor.paragraphsAre('the paragraphs', ({ length }) => length === 2);
  await until(
    'the name of the source',
    () => library.page.title(),
    (name) => name.startsWith(`编辑文献《${TITLE}》`),
  );
  await editor.write('职务', '书记');
  // Asked whether to give it up, Escape is no.
  await editor.click('取消');
  await editor.focusIs('继续修改');
  await editor.press('Escape');
  await editor.page.waitForSelector('::-p-aria([name="放弃改动"])', { hidden: true });
  await library.click('回到文库');
  await library.rowReads(0, /有未保存的改动/u);
  expect(await asksBeforeClosing(library)).toBe(true);
  await library.page.focus('.source-row .source-title');
  await library.press('e');
  await until(
    'what was written',
    () => library.page.$eval('#editor-office', (box) => (box as HTMLInputElement).value),
    (office) => office === '书记',
  );
  await editor.pressWith('Control', 's');
  await library.rowReads(0, /^(?!.*有未保存的改动)/u);
  expect(chromium.errors).toEqual([]);
});

test('What looks like a placeholder is offered beside the text, and can be taken back', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium, '#add');
  await library.choose(folder.write('调研.txt', '在X市调研时的讲话\n\n同志们：\n\n　　要把X市的事办好。\n'));
  await library.readAll(1);
  await library.click('校对');
  const editor = new SourceEditorView(library.page);
  const placeholder = () =>
    library.page.$eval('#editor-placeholder input:checked', (box) => box.closest('label')?.textContent);
  await editor.says('正文中的“X”像是隐去名称的地方');
  expect(await placeholder()).toBe('没有');
  await editor.click('把“X”设为占位符');
  await until('the placeholder', placeholder, (mark) => mark === 'X');
  expect(await editor.text()).not.toContain('像是隐去名称的地方');
  await editor.click('撤销');
  await editor.says('正文中的“X”像是隐去名称的地方');
  expect(await placeholder()).toBe('没有');
  // Nor does what was corrected go with its file by a slip of the hand.
  await editor.write('职务', '书记');
  await library.click('回到待添加的文件');
  await library.click('移出：《调研.txt》');
  await library.says('移出以后就没有了');
  await library.press('Escape');
  await library.focusIs('移出：《调研.txt》');
  await library.press('Enter');
  await library.click('移出', 'button');
  await expect.poll(() => library.queue()).toEqual([]);
});
