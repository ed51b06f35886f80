import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { axeViolations } from './axe-violations';
import { browserTest } from './driver/browser-test';
import type { Chromium } from './driver/chromium';
import { SourceEditorView } from './source-editor-view';

const test = browserTest();
const SPEECH = 'options.html#source=2025-assistance-cadres-speech';

async function openEditor(chromium: Chromium): Promise<SourceEditorView> {
  const editor = new SourceEditorView(await chromium.openExtensionPage(SPEECH));
  await editor.paragraphsAre('the paragraphs', ({ length }) => length === 14);
  return editor;
}

test('Paragraphs are corrected, split, joined and deleted by keys, undone, and saved as they were seen', async ({
  chromium,
}) => {
  const editor = await openEditor(chromium);
  const before = await editor.paragraphs();
  expect(before.slice(0, 2)).toEqual([
    '标题 在 2025 年市援派干部及东西部协作挂职干部座谈会上的讲话',
    '称谓 同志们:',
  ]);
  expect(before[2]).toMatch(/^正文第 1 段 今天,我们/u);

  // A click makes a paragraph the one that is edited, with the caret where it was clicked.
  const third = await editor.page.waitForSelector('.draft-paragraph:nth-child(3) p');
  await third?.click({ offset: { x: 4, y: 40 } });
  await editor.focusIs('正文第 1 段');
  await expect.poll(async () => (await editor.caret())[0]).toBeGreaterThan(20);

  await editor.select(2);
  await editor.press('Enter');
  await editor.paragraphsAre('a paragraph more', ({ length }) => length === 15);
  expect((await editor.paragraphs()).slice(2, 4)).toEqual([
    '正文第 1 段 今天',
    before[2]?.replace('正文第 1 段 今天', '正文第 2 段 '),
  ]);
  await editor.caretIs(0);
  await editor.press('Backspace');
  await editor.paragraphsAre('the two joined', (now) => now.join() === before.join());
  await editor.caretIs(2);

  await editor.page.keyboard.type('上午');
  await editor.paragraphsAre('what was typed', ([, , body]) => body?.includes('今天上午,我们') === true);
  await editor.press('ArrowDown');
  await editor.select(0);
  await editor.click('删除');
  await editor.says('已删除一段');
  const kept = await editor.paragraphs();
  expect(kept).toHaveLength(13);
  await editor.pressWith('Control', 'z');
  await editor.pressWith('Control', 'z');
  await editor.paragraphsAre('all as it was', (now) => now.join() === before.join());
  await editor.pressWith('Control', 'y');
  await editor.paragraphsAre('the correction again', ([, , body]) => body?.includes('今天上午') === true);
  await editor.caretIs(4);

  // What was taken for a heading is body text.
  await editor.page.select('.paragraph-tools select', 'heading 2');
  await editor.paragraphsAre(
    'a heading',
    ([, , heading]) => heading?.startsWith('二级小标题 今天上午') === true,
  );
  await editor.pressWith('Control', 's');
  await editor.says('已保存');
  const again = await openEditor(chromium);
  // The heading above it is missing: a heading goes one level deeper at most.
  expect((await again.paragraphs())[2]).toMatch(/^一级小标题 今天上午,我们/u);
  expect((await again.paragraphs()).slice(3, 5)).toEqual([
    before[3]?.replace('第 2 段', '第 1 段'),
    before[4]?.replace('第 3 段', '第 2 段'),
  ]);
  expect(chromium.errors).toEqual([]);
});

test('Terms are taken and left with one key each, and keep what is said of them', async ({ chromium }) => {
  const editor = await openEditor(chromium);
  await editor.click('关键词 110');
  const first = await until(
    'the proposals',
    () => editor.terms(),
    (terms) => terms.some((term) => term.startsWith('?')),
  );
  const proposed = first.filter((term) => term.startsWith('?')).map((term) => term.slice(2));
  expect(proposed.length).toBeGreaterThan(20);
  await editor.click(`待定 ${proposed.length}`);
  await editor.page.focus('.term-line .term-form');
  // The first is left, the second taken, the third skipped, the fourth taken and thought of again.
  await editor.press('n', 'y', 'ArrowDown', ' ');
  await editor.pressWith('Control', 'z');
  await until(
    'the decisions',
    async () => (await editor.terms()).slice(-proposed.length, -proposed.length + 4),
    (rows) => rows.map((row) => row[0]).join('') === '-✓??',
  );
  // Axe takes long over hundreds of lines that are all alike.
  await editor.click('不要 1');
  await until('one line', async () => (await editor.terms()).length < 3);
  expect(await axeViolations(editor.page)).toEqual([]);
  await editor.click(`全部 ${first.length}`);

  // Where it stands, and what can be said of it.
  await editor.page.focus('.term-line .term-form');
  await editor.press('Home', 'Enter');
  await until('its place in the text', () => editor.page.$('.draft-paragraph.looked mark'));
  expect(await editor.page.$eval('.draft-paragraph.looked mark', (mark) => mark.textContent)).toBe(
    '国之大者',
  );
  await editor.press('e');
  await editor.focusIs('又作');
  await editor.page.keyboard.type('国之大者也\n国之大');
  await editor.write('译法', 'top priorities of the country');
  await editor.write('备注', '新闻里常见');
  await editor.press('Escape');
  await editor.focusIs('国之大者 · 出现 1 次 · top priorities of the country');
  await editor.pressWith('Control', 's');
  await editor.says('已保存');

  const again = await openEditor(chromium);
  await again.click('关键词 111');
  await until(
    'the terms',
    () => again.terms(),
    (terms) => terms.includes(`✓ ${proposed[1]}`),
  );
  await again.page.focus('.term-line .term-form');
  await again.press('Home', 'e');
  await again.page.waitForSelector('.term-details');
  const said = await again.page.$$eval('.term-details :is(textarea, input[type="text"])', (boxes) =>
    boxes.map(({ value }) => value),
  );
  expect(said).toEqual(['国之大者也\n国之大', 'top priorities of the country', '新闻里常见', '提法']);
  expect(chromium.errors).toEqual([]);
});

test('A list of terms is taken in, and what does not stand in the text is said', async ({ chromium }) => {
  const editor = await openEditor(chromium);
  await (await editor.page.waitForSelector('#editor-tab-terms'))?.click();
  const list = path.join(mkdtempSync(path.join(tmpdir(), 'chuchu-terms-')), 'terms.csv');
  writeFileSync(
    list,
    '关键词,译法\n讲政治,political awareness\n云州精神,the spirit of Yunzhou\n十分激动和喜悦,\n',
  );
  const input = await editor.page.waitForSelector('.term-list-file input');
  if (!(await input?.evaluate((box) => box instanceof HTMLInputElement))) throw new Error('No file input.');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(list);
  await editor.says('新增 1 条，改动 1 条');
  await editor.says('正文中没有，未加入：云州精神');
  await until(
    'the term of the list',
    () => editor.terms(),
    (terms) => terms.includes('✓ 十分激动和喜悦'),
  );
  // A selection in the text becomes a term, undo takes it back.
  await editor.click('修改正文第 1 段');
  await editor.focusIs('正文第 1 段');
  await editor.select(6, 10);
  const selected = await editor.selected();
  await editor.pressWith('Alt', 'k');
  await editor.says(`已加入“${selected}”`);
  await editor.pressWith('Control', 'z');
  await until(
    'the term to be gone',
    () => editor.terms(),
    (terms) => !terms.includes(`✓ ${selected}`),
  );
  expect(chromium.errors).toEqual([]);
});

test('In a low window, too, what came of a list of terms is seen, and what is written of one', async ({
  chromium,
}) => {
  const editor = await openEditor(chromium);
  await editor.page.setViewport({ width: 1280, height: 560 });
  await editor.page.click('#editor-tab-terms');
  const missing = Array.from({ length: 30 }, (_, i) => `正文里没有的第${i}个词`);
  const list = path.join(mkdtempSync(path.join(tmpdir(), 'chuchu-terms-')), 'terms.csv');
  writeFileSync(list, ['关键词', ...missing].join('\n'));
  const input = await editor.page.waitForSelector('.term-list-file input');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(list);
  await editor.says('表中 30 条');
  const isSeen = (selector: string) =>
    editor.page.$eval(selector, (element) => {
      const { left, bottom } = element.getBoundingClientRect();
      return document.elementFromPoint(left + 4, bottom - 4)?.closest(element.tagName) === element;
    });
  await expect.poll(() => isSeen('.term-list-file [role="status"]')).toBe(true);
  await editor.page.focus('.term-line[aria-current] .term-form');
  await editor.press('e');
  await editor.focusIs('又作');
  expect(await editor.page.$eval('.term-lines', (lines) => lines.clientHeight)).toBeGreaterThan(300);
  expect(chromium.errors).toEqual([]);
});

test('What keeps a source from being saved is said where it is, and nothing is lost', async ({
  chromium,
}) => {
  const editor = await openEditor(chromium);
  const before = await editor.paragraphs();
  await editor.write('标题', ' ');
  await editor.write('日期', '去年');
  await editor.write('网址', 'yunzhou.example');
  await editor.click('保存（已公开发布）');
  await editor.says('还有 3 处要补充或修改');
  await editor.says('请写上标题');
  await editor.says('这个日期读不出来');
  await editor.says('网址要以 http:// 或 https:// 开头');
  await editor.focusIs('标题');
  expect(await axeViolations(editor.page)).toEqual([]);

  await editor.write('标题', '在云州市座谈会上的讲话');
  await editor.write('日期', '2025年6月1日');
  await editor.write('网址', 'https://yunzhou.example/1');
  await editor.click('未公开');
  await editor.says('〔姓名〕：《在云州市座谈会上的讲话》，2025年6月1日');
  await editor.click('保存（未公开）');
  await editor.says('已保存');
  const again = await openEditor(chromium);
  expect(await again.paragraphs()).toEqual(before);
  const facts = await again.page.$$eval('.facts :is(textarea, input)', (boxes) =>
    boxes.map(({ value }) => value),
  );
  expect(facts).toEqual([
    '在云州市座谈会上的讲话',
    '',
    '',
    '2025-06-01',
    '2025年市援派干部及东西部协作挂职干部座谈会',
    '',
    '',
    '',
    '',
    'https://yunzhou.example/1',
  ]);
  // Leaving without the changes is asked for.
  await again.write('职务', '书记');
  await again.click('取消');
  await again.focusIs('继续修改');
  await again.click('放弃改动');
  await again.page.waitForSelector('.source-editor', { hidden: true });
  expect(chromium.errors).toEqual([]);
});
