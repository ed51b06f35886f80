import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '~/scripts/browser/until';
import { CheckView } from './check-view';
import { htmlPage } from './driver/browser-test';
import { copyByHand, paste, pressPaste } from './driver/clipboard';
import { type Firefox, launchFirefox } from './driver/firefox';
import { type PageSite, PLAIN_HOST, servePages } from './driver/page-site';
import { paintedTexts } from './driver/painted-flags';
import { whitePoints } from './driver/white-points';
import { LibraryView, TestFolder } from './library-view';
import { PopupView } from './popup-view';
import { SourceEditorView } from './source-editor-view';

const document = (name: string) => path.resolve(import.meta.dirname, '../fixtures/documents', name);
const REPORT = 'report.docx-js.docx';
const BULLETIN = 'bulletin.chromium.pdf';
const LIBRARIES = '在全市乡村图书馆建设现场会上的讲话';
const OLD_STREET = '让老街留住人间烟火——云州旧城更新的做法与启示';
const TREES = '云州市人民政府关于加强全市古树名木保护管理工作的通知';
const SPEECH = '在2025年市援派干部及东西部协作挂职干部座谈会上的讲话';
/** As it stands in the report, and in the draft. */
const IN_REPORT = '三年来，全市建成村级图书馆214个，藏书86万册，借阅量年均增长三成';
const IN_DRAFT = IN_REPORT.replace('年均增长三成', '年均增加三成');

let firefox: Firefox;
let site: PageSite;
let folder: TestFolder;
let library: LibraryView;
const errors: string[] = [];

/** In the dark from the beginning: nothing here depends on it, and what stays white is seen. */
beforeAll(async () => {
  folder = new TestFolder();
  [firefox, site] = await Promise.all([
    launchFirefox({ dark: true, downloads: folder.downloads }),
    servePages(),
  ]);
  library = new LibraryView(await openPage('options.html#add'));
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
  folder?.remove();
});

async function openPage(address: string): Promise<Page> {
  const page = await firefox.openExtensionPage(address);
  page.on('pageerror', (error) => errors.push(String(error)));
  return page;
}

async function expectDark(page: Page): Promise<void> {
  const shot = await page.screenshot();
  const table = await firefox.browser.newPage();
  expect(await whitePoints(shot, table)).toBe(0);
  await table.close();
}

test('Files of all kinds are added, looked over, corrected and saved', async () => {
  await library.choose(...[REPORT, BULLETIN, 'notice.gbk.txt', 'news.html', 'scanned.pdf'].map(document));
  const rows = await library.readAll(5);
  expect(rows.map((row) => row.slice(0, 3))).toEqual(['待校对', '待校对', '待校对', '待校对', '读不了']);

  await library.click(`校对：《${REPORT}》`);
  const editor = new SourceEditorView(library.page);
  const before = await editor.paragraphsAre('the report', ({ length }) => length === 14);
  expect(before.find((row) => row.startsWith('正文第 2 段'))).toContain(IN_REPORT.slice(0, 20));
  await expectDark(library.page);

  // A paragraph is split, joined again, typed into, and all of it undone.
  await library.page.click('.draft-paragraph:nth-child(4) p');
  await editor.focusIs('一级小标题');
  await editor.select(2);
  await editor.press('Enter');
  await editor.paragraphsAre('a paragraph more', ({ length }) => length === 15);
  await editor.press('Backspace');
  await editor.paragraphsAre('the two joined', (now) => now.join() === before.join());
  await editor.caretIs(2);
  await library.page.keyboard.type('上午');
  await editor.paragraphsAre('what was typed', (now) => now[3]?.includes('上午') === true);
  for (let i = 0; i < 3; i++) await editor.pressWith('Control', 'z');
  await editor.paragraphsAre('all as it was', (now) => now.join() === before.join());

  await library.page.click('#editor-tab-terms');
  await until(
    'the proposals',
    () => editor.terms(),
    (terms) => terms.length > 5,
  );
  await library.page.focus('.term-line .term-form');
  await editor.press('y');
  await until(
    'the first to be taken',
    () => editor.terms(),
    ([first]) => first?.startsWith('✓') === true,
  );
  await library.page.click('#editor-tab-facts');
  await library.page.click('#editor-visibility input[value="public"]');
  await editor.pressWith('Control', 's');
  await library.says('校对第 2 篇');
  await editor.paragraphsAre('the next one', (now) => now[0]?.includes(OLD_STREET) === true);
  await library.click('保存（未公开）');
  await library.says('校对第 3 篇');
  await editor.paragraphsAre('the next one', (now) => now.join().includes(TREES));
  await library.click('保存（未公开）');
  // The web page has the report's text: it is left as it is.
  await library.says('校对第 4 篇');
  await library.go('#');
  await library.titlesAre(TREES, OLD_STREET, LIBRARIES, SPEECH);
  await library.rowReads(2, /关键词 1.*已公开发布/u);
  await expectDark(library.page);
});

test('A page that quotes them is flagged, listed in the popup, and taken into the library', async () => {
  const news = `<h1>云州见闻</h1>${`<p>今天记者走访了老街，街坊们说起修路的事都很高兴，还聊到了今年的收成和孩子们的学业。</p>`.repeat(6)}`;
  site.put({ '/news.html': htmlPage(`<article>${news}<p>会上说，${IN_REPORT}。</p></article>`) });
  const page = await firefox.open(site.url('/news.html', PLAIN_HOST));
  await until(
    'the flag',
    () => paintedTexts(page),
    (texts) => texts.includes(IN_REPORT),
  );
  const popup = new PopupView(await firefox.openPopup(page));
  await popup.onPageWith(1);
  await popup.lineSays(0, `《${LIBRARIES}》正文第 2 段`);
  await popup.click('将本页加入文库');
  // The driver does not reach tabs that the extension opens; its pages reach one another.
  const files = () =>
    library.page.evaluate<[], () => string[]>(`browser.extension.getViews({ type: 'tab' }).flatMap((view) =>
      [...view.document.querySelectorAll('.queue-row')].map(({ textContent }) => textContent))`);
  await until('the page among the files', files, (rows) => rows.some((row) => /待校对云州见闻/u.test(row)));
});

test('A draft is pasted and checked, corrected and copied; a PDF is checked as well', async () => {
  const spare = await firefox.browser.newPage();
  await copyByHand(spare, `关于图书馆的汇报\n\n会上指出：“${IN_DRAFT}。”\n\n大家要胸怀国之大者。`);
  const page = await openPage('check.html');
  const view = new CheckView(page);
  await page.bringToFront();
  await page.waitForSelector('textarea:focus');
  await pressPaste(page);
  await view.markedAre([`有差异：${IN_DRAFT}`]);
  await page.keyboard.press('j');
  await view.chosenIs(IN_DRAFT);
  await view.saysBeside('与原文有 1 处不同', LIBRARIES, '正文第 2 段');
  await expectDark(page);
  await view.click('改为原文');
  await view.chosenIs(IN_REPORT);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await view.chosenIs(IN_DRAFT);
  await view.click('改为原文');
  await view.chosenIs(IN_REPORT);
  await view.click('复制草稿全文');
  await page.waitForSelector('.check-head .copy-outcome.copied');
  expect((await paste(spare)).plain).toContain(`会上指出：“${IN_REPORT}。”`);
  await page.bringToFront();
  await view.drop('speech.pdf');
  await until(
    'the passages of the PDF',
    () => view.marked(),
    (marked) => marked.length > 5 && marked.every((one) => one.startsWith('与原文一致')),
  );
});

test('Two sources stand side by side', async () => {
  const page = await openPage('compare.html');
  for (const title of [LIBRARIES, SPEECH]) {
    const choice = await page.waitForSelector(`::-p-xpath(//li[contains(., '${title}')]//input)`);
    await choice?.click();
  }
  await until(
    'both in the table',
    () => page.$$eval('th', (cells) => cells.map(({ textContent }) => textContent ?? '').join()),
    (heads) => heads.includes(LIBRARIES) && heads.includes(SPEECH),
  );
  await expectDark(page);
});

test('What was removed comes back by undo, and from a backup', async () => {
  await library.page.bringToFront();
  await library.go('#backup');
  await library.click('备份到文件');
  await library.says('已备份 3 篇文献');
  const { file } = await folder.downloaded('.chuchu-backup.json');
  await library.go('#');
  await library.titlesAre(TREES, OLD_STREET, LIBRARIES, SPEECH);
  await library.page.focus('.source-title');
  await library.press('Delete');
  await library.titlesAre(OLD_STREET, LIBRARIES, SPEECH);
  await library.pressWith('Control', 'z');
  await library.titlesAre(TREES, OLD_STREET, LIBRARIES, SPEECH);
  await library.page.focus('.source-title');
  await library.press('Delete');
  await library.titlesAre(OLD_STREET, LIBRARIES, SPEECH);
  await library.go('#backup');
  await library.says('从备份恢复');
  await library.choose(file);
  await library.says('新增 1 篇');
  await library.click('恢复');
  await library.says('已从备份恢复');
  await library.go('#');
  await library.titlesAre(TREES, OLD_STREET, LIBRARIES, SPEECH);
  expect(errors).toEqual([]);
});
