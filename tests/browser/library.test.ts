import { afterAll, expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { axeViolations } from './axe-violations';
import { browserTest } from './driver/browser-test';
import type { Chromium } from './driver/chromium';
import { LibraryView, TestFolder } from './library-view';
import { SourceEditorView } from './source-editor-view';

const test = browserTest();

const SPEECH = '在2025年市援派干部及东西部协作挂职干部座谈会上的讲话';
const NOTICE = '关于加强云州市对口支援工作的通知';
const TALK = '在云州市现场会上的讲话';

const folder = new TestFolder();
afterAll(() => folder.remove());
const notice = folder.write(
  '通知.txt',
  `${NOTICE}\n\n各县（市、区）人民政府：\n\n　　现就有关事项通知如下。\n\n一、提高站位\n\n　　要用脚步丈量云州的土地，办好三件实事。\n`,
);
const talk = folder.write(
  '讲话.chuchu.md',
  `---
id: yunzhou-talk
title: ${TALK}
speaker: 张伟
terms:
  flagged:
    提法:
      - 现场会
      - 总结经验
---

# ${TALK}

同志们：

今天我们在这里召开现场会，总结经验。
`,
);
const broken = folder.write('坏了.docx', 'PK\u0003\u0004 这不是压缩包');

async function openLibrary(chromium: Chromium, hash = ''): Promise<LibraryView> {
  return new LibraryView(await chromium.openExtensionPage(`options.html${hash}`));
}

test('Two files are added: one is corrected and saved, the other says what is wrong with it', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium);
  await library.says('把自己的文献放进来');
  await library.says('文件只在这台电脑上读取和保存');
  await library.choose(notice, broken);
  await library.says('涉密文件请勿导入');
  const [first, second] = await library.readAll(2);
  expect(first).toMatch(new RegExp(`^待校对${NOTICE}`, 'u'));
  expect(second).toMatch(/^读不了坏了\.docx文件已损坏/u);

  await library.click('校对');
  const editor = new SourceEditorView(library.page);
  await editor.paragraphsAre('the paragraphs', (paragraphs) =>
    paragraphs.some((one) => one.includes('提高站位')),
  );
  await editor.write('讲话人或作者', '云州市人民政府');
  // Going back and coming again loses nothing.
  await library.go('#add');
  await library.click(`校对：《通知.txt》`);
  await editor.says('校对第 1 篇，共 1 篇');
  await library.click('保存（未公开）');
  await until(
    'it to be saved',
    () => library.queue(),
    ([row]) => row?.startsWith('已存入') === true,
  );
  await library.click('回到文库');
  await library.titlesAre(NOTICE, SPEECH);
  await library.rowReads(0, /云州市人民政府.*文件“通知\.txt”.*未公开/u);

  await library.page.reload();
  await library.titlesAre(NOTICE, SPEECH);
});

test('What is in the library already is asked about; the rest is saved unseen, as unpublished', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium, '#add');
  await library.choose(notice, talk);
  await library.readAll(2);
  await library.says('文库中已有正文相同的文献');
  await library.click('全部直接存入');
  await library.says('不经校对，直接存入 1 篇？');
  await library.says('另有 1 篇需要先看一看');
  await library.click('存入 1 篇（未公开）');
  await until(
    'one to be saved',
    () => library.queue(),
    (rows) => rows[1]?.startsWith('已存入') === true,
  );
  // Closing the page would lose the other one: the browser asks.
  const asked = new Promise<string>((resolve) => {
    library.page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss();
    });
  });
  await library.page.close({ runBeforeUnload: true });
  expect(await asked).toBe('beforeunload');
  await library.click('换掉文库中的那一篇（保留仍然成立的关键词）');
  await library.click('校对');
  await library.click('保存（未公开）');
  await until(
    'both to be saved',
    () => library.queue(),
    (rows) => rows.every((row) => row.startsWith('已存入')),
  );
  await library.click('回到文库');
  await library.titlesAre(TALK, NOTICE, SPEECH);
});

test('The list is switched, selected, removed and brought back by keys alone', async ({ chromium }) => {
  const library = await openLibrary(chromium);
  await library.titlesAre(TALK, NOTICE, SPEECH);
  await library.page.focus('.selection-bar input');
  await library.press('Tab', 'Tab');
  await library.focusIs(TALK);
  await library.press('ArrowDown');
  await library.focusIs(NOTICE);
  await library.press('Tab', 'Space');
  await until(
    'the notice to be off',
    () => library.rows(),
    (rows) => rows[1]?.endsWith('（停用）') === true,
  );
  await library.focusIs(`启用《${NOTICE}》`);
  await library.press('Space');
  await until(
    'the notice to be on',
    () => library.rows(),
    (rows) => !rows.join().includes('停用'),
  );

  await library.pressWith('Shift', 'Tab');
  await library.press('Delete');
  await library.titlesAre(TALK, SPEECH);
  await library.says(`已移除《${NOTICE}》`);
  await library.focusIs(SPEECH);
  await library.pressWith('Control', 'z');
  await library.titlesAre(TALK, NOTICE, SPEECH);

  // Two at once, and back by the button.
  await library.press('Home', 'Space', 'ArrowDown', 'Space');
  await library.says('已选 2 篇');
  await library.click('移除');
  await library.titlesAre(SPEECH);
  await library.click('撤销');
  await library.titlesAre(TALK, NOTICE, SPEECH);

  // What ships with the extension can't be removed, only switched off.
  await library.page.focus('.source-row:last-child .more');
  await library.press('Enter');
  await library.focusIs('换成新版本');
  expect(
    await library.page.$$eval('[role="menuitem"]', (items) => items.map((one) => one.textContent)),
  ).toEqual(['换成新版本', '导出 .chuchu.md']);
  await library.press('Escape');
  await library.focusIs(`更多操作：《${SPEECH}》`);

  await library.page.focus('input[type="search"]');
  await library.page.keyboard.type('對口支援');
  await library.titlesAre(NOTICE);
  await library.says('列出 1 篇，共 3 篇');
});

test('A new version keeps id and facts, and the terms that still stand', async ({ chromium }) => {
  const library = await openLibrary(chromium);
  await library.titlesAre(TALK, NOTICE, SPEECH);
  await library.click(`更多操作：《${TALK}》`);
  await library.click('换成新版本');
  await library.page.waitForSelector('.replacement');
  await library.choose(
    folder.write(
      '讲话（修订）.txt',
      `${TALK}\n\n同志们：\n\n　　今天我们在这里召开现场会。\n\n　　谢谢大家。\n`,
    ),
  );
  await library.says('新增或改动 2 段');
  await library.says('去掉或改动 1 段');
  await library.says('有 1 个关键词不再出现');
  await library.click('换成新版本', 'button');
  await library.titlesAre(TALK, NOTICE, SPEECH);
  await library.rowReads(0, /张伟.*关键词 1.*讲话（修订）/u);
  expect(await library.page.$$eval('li.source-row', ([row]) => row?.dataset.id)).toBe('yunzhou-talk');
});

test('A text is pasted, by the dialogue or by the keys; a file is dropped anywhere', async ({ chromium }) => {
  const library = await openLibrary(chromium, '#add');
  await library.click('粘贴文字');
  await library.page.waitForSelector('dialog textarea');
  await library.page.evaluate(() => {
    const box = document.querySelector('textarea');
    if (!box) return;
    box.value = '粘贴的通知\n\n请按时参加会议。';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await library.click('添加');
  await library.readAll(1);
  await library.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<h1>网上的讲话</h1><p>今天我们开会。</p><script>alert(1)</script>');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  const rows = await library.readAll(2);
  expect(rows[0]).toMatch(/^待校对粘贴的通知/u);
  expect(rows[1]).toMatch(/^待校对网上的讲话/u);
  await library.page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['拖来的通知\n\n请按时参加会议。'], '拖来.txt'));
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    // Whoever does not say that they take it gets the file in place of the page.
    if (document.body.dispatchEvent(over)) throw new Error('The drop is not taken.');
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect((await library.readAll(3))[2]).toMatch(/^待校对拖来的通知/u);
  for (const name of ['粘贴的通知.txt', '粘贴的文字.html', '拖来.txt'])
    await library.click(`移出：《${name}》`);
  await expect.poll(() => library.queue()).toEqual([]);
});

test('The page being read is taken from the popup, with its address; only its text', async ({
  chromium,
  open,
}) => {
  const article = `<article><h1>云州发布：现场会召开</h1>${'<p>今天，云州市召开现场会，总结经验，部署下一步工作。</p>'.repeat(8)}</article>`;
  const page = await open(`<nav>首页</nav>${article}<script>document.title = '<img>'</script>`, {
    host: 'news.yunzhou.example',
  });
  const tab = await chromium.tabId(page);
  const library = await openLibrary(chromium, '#settings');
  await library.page.evaluate(`chrome.storage.session.set({ pendingPage: ${tab} })`);
  await library.go('#add');
  const [row] = await library.readAll(1);
  expect(row).toMatch(/^待校对云州发布：现场会召开/u);
  await library.click('全部直接存入');
  await library.click('存入 1 篇（未公开）');
  await library.click('回到文库');
  await until(
    'the page in the list',
    () => library.rows(),
    ([first]) => /现场会召开.*网页 news\.yunzhou\.example/u.test(first ?? ''),
  );
  await library.page.focus('.source-title');
  await library.press('Delete');
  await library.titlesAre(TALK, NOTICE, SPEECH);
});

test('A backup goes out, is looked at before it comes in, and brings back what was removed', async ({
  chromium,
}) => {
  await folder.takeDownloads(chromium);
  const library = await openLibrary(chromium, '#backup');
  await library.click('备份到文件');
  await library.says('已备份 2 篇文献');
  const { file, text } = await folder.downloaded('.chuchu-backup.json');
  await library.go('#');
  await library.titlesAre(TALK, NOTICE, SPEECH);
  await library.page.focus('.source-title');
  await library.press('Delete');
  await library.titlesAre(NOTICE, SPEECH);

  await library.go('#backup');
  await library.says('从备份恢复');
  await library.choose(file);
  await library.says('新增 1 篇');
  await library.says('相同，不必改动 1 篇');
  await library.click('恢复');
  await library.says('已从备份恢复');
  await library.choose(folder.write('改过.json', text.replace('三件', '九件').replace('现场会', '座谈会')));
  await library.says('内容与校验码不符');
  await library.choose(notice);
  await library.says('这不是本扩展的备份文件');
  await library.go('#');
  await library.titlesAre(TALK, NOTICE, SPEECH);
});

test('A source is exported as a file that says it all', async ({ chromium }) => {
  await folder.takeDownloads(chromium);
  const library = await openLibrary(chromium);
  await library.click(`更多操作：《${TALK}》`);
  await library.click('导出 .chuchu.md');
  const { text } = await folder.downloaded('.chuchu.md');
  expect(text).toContain(`title: ${TALK}`);
  expect(text).toContain('今天我们在这里召开现场会。');
});

test.for(['light', 'dark'] as const)(
  'Axe finds nothing wrong in any place, %s',
  async (theme, { chromium }) => {
    const library = await openLibrary(chromium, '#add');
    await library.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await library.choose(notice, broken);
    await library.readAll(2);
    await library.says('文库中已有正文相同的文献');
    expect(await axeViolations(library.page)).toEqual([]);
    await library.go('#');
    await library.titlesAre(TALK, NOTICE, SPEECH);
    await library.page.click('.source-row input');
    await library.page.click('.source-row:nth-child(2) .row-switch');
    await until(
      'one to be off',
      () => library.rows(),
      (rows) => rows.join().includes('停用'),
    );
    expect(await axeViolations(library.page)).toEqual([]);
    await library.page.click('.source-row:nth-child(2) .row-switch');
    await library.page.click('.more');
    await library.page.waitForSelector('[role="menu"]');
    expect(await axeViolations(library.page)).toEqual([]);
    await library.go('#backup');
    await library.says('从备份恢复');
    const { file } = await folder.downloaded('.chuchu-backup.json');
    await library.choose(file);
    await library.says('相同，不必改动 2 篇');
    expect(await axeViolations(library.page)).toEqual([]);
  },
);

test('A library of a newer version is left alone: a banner says so, the bundled speech is there', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium, '#settings');
  await library.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('chuchu-library', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  await library.go('#');
  await library.page.reload();
  await library.says('文库是由更新版本的扩展建立的');
  await library.titlesAre(SPEECH);
  expect(await axeViolations(library.page)).toEqual([]);
});
