import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { browserTest, htmlPage } from './driver/browser-test';
import { letTimePass } from './driver/let-time-pass';
import { paintedTexts } from './driver/painted-flags';

const test = browserTest();

const FILLER = '今天天气很好，我们去公园散步，回家路上买了一些新鲜的蔬菜和水果。';
const LONG = { timeout: 30_000 };

/** Pages that ask much, and how many flags they have when they are done. */
const LARGE: [name: string, body: () => string, flags: number][] = [
  ['5 MB in 26,000 paragraphs', () => `${`<p>${FILLER}${FILLER}</p>`.repeat(26_000)}<p>国之大者</p>`, 1],
  ['10 MB in one text', () => `<pre>${FILLER.repeat(105_000)}国之大者</pre>`, 1],
  ['5 MB without a sentence end', () => `<pre>${'好'.repeat(1_700_000)}。国之大者</pre>`, 1],
  ['200,000 inline elements in one paragraph', () => `<p>${'<b>好</b>'.repeat(200_000)}，国之大者</p>`, 1],
  ['a phrase 100,000 times in one text', () => `<p>${'国之大者，'.repeat(100_000)}</p>`, 10_000],
  ['a phrase 100,000 times, each in a paragraph', () => '<p>国之大者</p>'.repeat(100_000), 10_000],
  ['half a phrase 100,000 times', () => `<p>${'国之大'.repeat(100_000)}</p>`, 0],
];

/** @returns the number of painted ranges; reading their texts would be the slow part. */
const countPainted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

const isPainted = (page: Page, text: string) =>
  page.evaluate(
    (wanted) =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some(
          ({ startContainer, startOffset, endOffset }) =>
            endOffset - startOffset === wanted.length &&
            startContainer.textContent?.slice(startOffset, endOffset) === wanted,
        ),
      ),
    text,
  );

describe('a large page', () => {
  test.for(LARGE)('%s', async ([, body, flags], { chromium, site }) => {
    site.put({ '/large.html': htmlPage(body()) });
    const page = await chromium.newPage();
    await page.goto(site.url('/large.html'), { waitUntil: 'domcontentloaded' });
    await until(
      'all flags',
      () => countPainted(page),
      (count) => count === flags,
      LONG,
    );
    // Nothing hangs: what the page changes now is flagged too.
    await page.evaluate(() => document.querySelector('p, pre')?.replaceChildren('胸怀连心桥'));
    await until('the new text to be flagged', () => isPainted(page, '连心桥'), Boolean, LONG);
    await page.close();
  });
});

/** What a page does every millisecond. */
const STORMS: [name: string, storm: () => void][] = [
  [
    'texts change',
    () => {
      const texts = [...document.querySelectorAll('p')].map((one) => one.firstChild as Text);
      let turn = 0;
      setInterval(() => {
        for (let i = 0; i < 50; i++) texts[turn++ % texts.length]!.data = `胸怀国之大者 ${turn}`;
      }, 1);
    },
  ],
  [
    'elements come and go',
    () => {
      setInterval(() => {
        document.body.append(document.querySelector('p') ?? '');
        document.querySelector('p')?.replaceChildren(document.createElement('b'), '国之大者');
      }, 1);
    },
  ],
  [
    'everything is written anew',
    () => {
      const html = document.body.innerHTML;
      setInterval(() => {
        document.body.innerHTML = html;
      }, 1);
    },
  ],
];

describe('a restless page', () => {
  test.for(STORMS)('takes a small share of the time: %s', async ([, storm], { chromium, open }) => {
    const page = await open(`<p>${FILLER}国之大者</p>`.repeat(2_000));
    await chromium.reports(page);
    await page.evaluate(storm);
    expect(await shareOfContentScript(page, 6_000)).toBeLessThan(0.15);
  });

  test('is read when it comes to rest', async ({ chromium, open }) => {
    const page = await open(`<p>${FILLER}</p>`.repeat(2_000));
    await chromium.reports(page);
    await page.evaluate(() => {
      let turn = 0;
      const timer = setInterval(() => {
        document.body.innerHTML = `<p>他山之石</p>`.repeat(++turn % 7) + '<p>国之大者</p>'.repeat(400);
        if (turn < 300) return;
        clearInterval(timer);
        document.body.innerHTML = '<p>连心桥</p>';
      }, 1);
    });
    await until(
      'the last text',
      () => paintedTexts(page),
      (texts) => texts.join() === '连心桥',
      LONG,
    );
  });
});

/** @returns the part of the time in which the extension's code ran in the page. */
async function shareOfContentScript(page: Page, time: number): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  await letTimePass(time, 'a share of it is measured');
  const { profile } = await session.send('Profiler.stop');
  const ours = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:'))
      .map(({ id }) => id),
  );
  // What the browser does for us is ours too.
  for (const { id, children } of profile.nodes)
    if (ours.has(id)) for (const child of children ?? []) ours.add(child);
  const spent = (profile.samples ?? []).reduce(
    (sum, id, index) => sum + (ours.has(id) ? (profile.timeDeltas?.[index] ?? 0) : 0),
    0,
  );
  return spent / (profile.endTime - profile.startTime);
}
