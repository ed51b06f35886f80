import { afterAll, expect } from 'vitest';
import { axeViolations } from './axe-violations';
import { browserTest } from './driver/browser-test';
import { LibraryView, TestFolder } from './library-view';
import type { PageView } from './page-view';

const test = browserTest({ language: 'en', viewport: { width: 320, height: 720 } });

const folder = new TestFolder();
afterAll(() => folder.remove());

/** No word in Chinese but those of sources, nothing wider than the window, nothing for axe to find. */
async function isRight({ page }: PageView, place: string): Promise<void> {
  const chinese = await page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const ours = !node.parentElement?.closest('[lang^="zh"], .seal, .page-name, script, style');
      const text = node.textContent ?? '';
      // What a document's number looks like can only be shown in Chinese.
      if (text.startsWith('Such as 云发〔')) continue;
      if (ours && /\p{Script=Han}/u.test(text)) texts.push(text);
    }
    return texts;
  });
  expect(chinese, place).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(320);
  expect(await axeViolations(page), place).toEqual([]);
}

test('In English every place speaks English, and fits a window of 320 pixels', async ({ chromium }) => {
  const library = new LibraryView(await chromium.openExtensionPage('options.html'));
  await library.says('Bring in your own sources');
  await isRight(library, 'the library');
  const notice = '云州市通知\n\n各县：\n\n一、提高站位\n\n　　要用脚步丈量云州的土地，办好“三件实事”。\n';
  await library.choose(folder.write('notice.txt', notice), folder.write('terms.csv', '关键词\n'));
  await library.says('This is a table');
  await library.page.waitForSelector('.queue-ready');
  await isRight(library, 'the files to add');
  await library.click('Look over', 'button');
  await library.page.waitForSelector('.draft-paragraph');
  await isRight(library, 'the facts of a source');
  await library.page.click('#editor-tab-terms');
  await library.page.waitForSelector('.term-line');
  await isRight(library, 'its terms');
  for (const place of ['settings', 'backup']) {
    await library.go(`#${place}`);
    await library.page.waitForSelector(`.place-${place} h1`);
    await isRight(library, place);
  }
  expect(chromium.errors).toEqual([]);
});
