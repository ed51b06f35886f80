import { expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { axeViolations } from './axe-violations';
import { browserTest } from './driver/browser-test';
import { putSources, removeSource } from './driver/own-sources';
import { paintedTexts } from './driver/painted-flags';
import { PopupView } from './popup-view';
import { ownSources } from './private/own-texts';

const test = browserTest({ viewport: { width: 400, height: 600 } });

const [QUAY, BEES] = ownSources();
const [BELL] = ownSources('public').slice(3);
if (!QUAY || !BEES || !BELL) throw new Error('There are fewer sources than this test needs.');

test('What is typed at once is not lost, whoever has not answered yet', async ({ chromium }) => {
  const page = await chromium.newPage();
  // Storage and tabs never answer; the library is a database of its own.
  await page.evaluateOnNewDocument(`
    const never = () => new Promise(() => undefined);
    for (const area of ['local', 'session']) chrome.storage[area].get = never;
    chrome.tabs.query = never;
  `);
  await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
  const popup = new PopupView(page);
  await popup.type('连心');
  await popup.type('桥');
  await until(
    'the result',
    () => popup.phrases(),
    (phrases) => phrases.includes('连心桥'),
  );
  expect(await page.$eval('input', ({ value }) => value)).toBe('连心桥');
});

test('The popup follows the library, says what the user wrote of a term, and unmarks it with a way back', async ({
  chromium,
  open,
}) => {
  const library = await chromium.openExtensionPage('options.html');
  const page = await open('<p>听见渡口的铁钟，想起连心桥。</p>');
  const popup = new PopupView(await chromium.openPopup(page));
  await popup.onPageWith(1);
  await popup.type('铁钟');
  await popup.says('文库中未找到');

  await putSources(library, [BELL]);
  await until(
    'the term of the new source',
    () => popup.phrases(),
    (phrases) => phrases[0] === '渡口的铁钟',
  );
  const [first] = await popup.results();
  expect(first?.text).toContain('《云州内部纪要第丁号》');
  expect(first?.text).toContain('译法own rendering of 渡口的铁钟');
  expect(first?.text).toContain('备注备忘：渡口的铁钟');
  await popup.onPageWith(2);
  await popup.lineSays(0, 'own rendering of 渡口的铁钟');
  await expect.poll(() => paintedTexts(page)).toEqual(['渡口的铁钟', '连心桥']);
  expect(await axeViolations(popup.page)).toEqual([]);

  await popup.page.bringToFront();
  await popup.click('不再标注此词', popup.result(0));
  await popup.says('不再标注“渡口的铁钟”');
  await popup.onPageWith(1);
  await expect.poll(() => paintedTexts(page)).toEqual(['连心桥']);
  await expect.poll(async () => (await popup.results())[0]?.text).toContain('恢复标注');
  await popup.focusIsOn('撤销');
  await popup.press('Enter');
  await popup.onPageWith(2);
  await expect.poll(() => paintedTexts(page)).toEqual(['渡口的铁钟', '连心桥']);
  await removeSource(library, BELL.id);
  await popup.onPageWith(1);
});

test('Private sentences are found wherever the page has them, and as one piece only where it reads as one', async ({
  chromium,
  open,
}) => {
  await putSources(await chromium.openExtensionPage('options.html'), [QUAY, BEES]);
  const [quay, bees] = [QUAY, BEES].map(({ paragraphs }) => paragraphs[1]?.text ?? '') as [string, string];
  const page = await open(`
    <p>${quay.slice(0, 6)}<b>${quay.slice(6, 12)}</b><sup>[3]</sup>${quay.slice(12)}</p>
    <iframe srcdoc="<p>${bees}</p>"></iframe>
    <div id="host"></div>
    <p>${bees.slice(0, 7)}<span style="display:block">${bees.slice(7)}</span></p>
    <p style="display:none">${quay}</p>`);
  const popup = new PopupView(await chromium.openPopup(page));
  const quotations = () =>
    popup.page.$$eval('ul[aria-label="未公开"] .page-match-quote .page-match-text', (all) =>
      all.map(({ textContent }) => textContent ?? ''),
    );
  const whole = (text: string) => text.slice(0, -1);
  const found = await until('them', quotations, ({ length }) => length === 4);
  expect(found.toSorted()).toEqual([whole(quay), whole(bees), whole(bees.slice(7)), whole(quay)].toSorted());
  await popup.says('此处文字现在没有显示');
  // What grows is noticed where it is drawn.
  await page.bringToFront();
  await page.evaluate((text) => {
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('p'), { textContent: text }));
  }, bees);
  await until('that in the shadow root', quotations, ({ length }) => length === 5);
});

test('The page being read is handed to the library page', async ({ chromium, open }) => {
  const page = await open(
    '<!doctype html><html lang="zh"><meta charset="utf-8"><title>云州水利纪要</title><p>架起连心桥。</p>',
  );
  const popup = new PopupView(await chromium.openPopup(page));
  await popup.onPageWith(1);
  await popup.page.bringToFront();
  const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/options.html#add'));
  await popup.click('将本页加入文库');
  const library = await (await opened).page();
  await library?.waitForSelector('::-p-text(云州水利纪要)');
  // It asks before it closes what is not saved.
  await library?.close({ runBeforeUnload: false });
});

test('The reader shows a private source that is off as well, and says what becomes of it', async ({
  chromium,
}) => {
  const library = await chromium.openExtensionPage('options.html');
  await putSources(library, [QUAY, BEES], false);
  const reader = await chromium.openExtensionPage(`sidepanel.html?source=${QUAY.id}#p2`);
  const text = () => reader.$eval('body', ({ innerText }) => innerText);
  const says = (what: string) => until(`“${what}”`, text, (all) => all.includes(what));
  await says('备忘：潮汐表，译文待核。');
  await says('未公开');
  // The text has no title of its own: the given one stands above it.
  expect(await reader.$eval('h1', ({ textContent }) => textContent)).toBe(QUAY.title);
  await expect
    .poll(() => reader.$eval('[aria-current="location"]', ({ textContent }) => textContent))
    .toBe(QUAY.paragraphs[1]?.text);
  await expect
    .poll(() => reader.$$eval('.term', (terms) => terms.map(({ textContent }) => textContent)))
    .toEqual(['潮汐表']);
  for (const value of ['light', 'dark']) {
    await reader.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await axeViolations(reader)).toEqual([]);
  }

  const paragraphs = QUAY.paragraphs.map((one) => (one.index === 3 ? { ...one, text: '改过的一段。' } : one));
  await putSources(library, [{ ...QUAY, paragraphs }]);
  await says('改过的一段。');
  await says('这篇文献刚刚有改动');
  await removeSource(library, QUAY.id);
  await says('这篇文献已从文库中移除');
  expect(await text()).not.toContain('潮汐表要');

  await reader.select('select', BEES.id);
  await says('各乡养蜂户');
  await reader.goBack();
  await says('没有这篇文献');
});
