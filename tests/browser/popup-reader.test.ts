import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import speech from '~/assets/2025-assistance-cadres-speech.chuchu.md';
import { until } from '~/scripts/browser/until';
import { browserTest } from './driver/browser-test';
import { paste } from './driver/clipboard';

const test = browserTest({ viewport: { width: 900, height: 700 } });

/** Letters and digits: what typography leaves alone. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The paragraph that is marked, as `#p5` names it, and whether it is in view. */
async function marked(reader: Page): Promise<{ id: string; inView: boolean; focused: boolean }> {
  return reader.$eval('[aria-current="location"]', (paragraph) => {
    const { top, bottom } = paragraph.getBoundingClientRect();
    return {
      id: paragraph.id,
      inView: bottom > 0 && top < innerHeight,
      focused: paragraph === document.activeElement,
    };
  });
}

test('The reader shows every paragraph of the source and says that it breaks off', async ({ chromium }) => {
  const reader = await chromium.openExtensionPage('sidepanel.html');
  await reader.waitForSelector('article');
  await expect.poll(() => reader.title()).toContain(speech.title);
  const shown = await reader.$$eval('article [id]', (all) => all.map(({ textContent }) => textContent ?? ''));
  expect(shown.map(lettersOf)).toEqual(speech.paragraphs.map(({ text }) => lettersOf(text)));
  const text = await reader.$eval('body', ({ textContent }) => textContent ?? '');
  expect(text).toContain('文本至此中断，以下未收录');
  expect(text).toContain('不完整');
  expect(text).toContain('讲话人不详');
});

test('Only body paragraphs have numbers, drawn beside them', async ({ chromium }) => {
  const reader = await chromium.openExtensionPage('sidepanel.html');
  await reader.waitForSelector('article');
  const numbers = await reader.$$eval('article [id]', (all) =>
    all.map((paragraph) => getComputedStyle(paragraph, '::before').content),
  );
  const bodies = speech.paragraphs.filter(({ kind }) => kind === 'body').length;
  expect(numbers.filter((content) => content !== 'none')).toEqual(
    Array.from({ length: bodies }, (_, i) => `"${i + 1}"`),
  );
});

test('The address names a paragraph: it is marked, in view and has the focus; so does another one later', async ({
  chromium,
}) => {
  const reader = await chromium.openExtensionPage('sidepanel.html?tab=1#p10');
  await expect.poll(() => marked(reader)).toEqual({ id: 'p10', inView: true, focused: true });
  await reader.evaluate(() => {
    location.hash = '#p3';
  });
  await expect.poll(() => marked(reader)).toEqual({ id: 'p3', inView: true, focused: true });
});

test('The contents lead to the headings', async ({ chromium }) => {
  const reader = await chromium.openExtensionPage('sidepanel.html');
  const links = await until(
    'the contents',
    () => reader.$$('nav a'),
    ({ length }) => length > 0,
  );
  expect(links).toHaveLength(speech.paragraphs.filter(({ kind }) => kind === 'heading').length);
  await links.at(-1)?.click();
  await until(
    'the last heading',
    () => marked(reader),
    ({ id, inView }) => id === 'p12' && inView,
  );
});

test('What is selected and copied by hand has the text alone, without our numbers and notes', async ({
  chromium,
}) => {
  const reader = await chromium.openExtensionPage('sidepanel.html');
  await reader.waitForSelector('article');
  await reader.evaluate(() => {
    const article = document.querySelector('article');
    if (article) document.getSelection()?.selectAllChildren(article);
    document.execCommand('copy');
  });
  const { plain } = await paste(await chromium.newPage());
  const lines = plain.split('\n').filter((line) => line.trim() !== '');
  expect(lines.map(lettersOf)).toEqual(speech.paragraphs.map(({ text }) => lettersOf(text)));
});

test('A source that is not in the library is said not to be', async ({ chromium }) => {
  const reader = await chromium.openExtensionPage('sidepanel.html?source=unknown');
  await until(
    'a word on it',
    () => reader.$eval('body', ({ textContent }) => textContent ?? ''),
    (text) => text.includes('没有这篇文献'),
  );
});
