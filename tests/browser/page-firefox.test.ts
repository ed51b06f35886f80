import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '~/scripts/browser/until';
import { htmlPage } from './driver/browser-test';
import { type Firefox, launchFirefox } from './driver/firefox';
import { letTimePass } from './driver/let-time-pass';
import { type PageSite, servePages } from './driver/page-site';
import { paintedTexts } from './driver/painted-flags';
import { becomes, begins, CHANGE_CASES } from './page-cases/change-cases';
import { LATE_ROOTS } from './page-cases/late-roots';
import { paintedInCases, READING_CASES, READING_PAGE } from './page-cases/reading-cases';

let firefox: Firefox;
let site: PageSite;
let pages = 0;

beforeAll(async () => {
  firefox = await launchFirefox();
  site = await servePages();
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

async function open(html: string): Promise<Page> {
  const path = `/firefox-${++pages}.html`;
  site.put({ [path]: htmlPage(html) });
  return firefox.open(site.url(path));
}

describe('in Firefox', () => {
  test('a page is read as a reader reads it', async () => {
    const page = await open(READING_PAGE);
    const wanted = READING_CASES.map(([name, , texts]) => ({ name, texts }));
    await expect
      .poll(async () => (await paintedInCases(page)).map((texts, i) => ({ name: wanted[i]?.name, texts })))
      .toEqual(wanted);
    await page.close();
  });

  test.for(CHANGE_CASES)('flags follow the page: %s', async ([, html, before, change, after]) => {
    const page = await open(html);
    await begins(page, before);
    await page.evaluate(change);
    await becomes(page, after);
    await page.close();
  });

  test.for(LATE_ROOTS)('shadow roots are found when they come late: %s', async ([, html, attach]) => {
    const page = await open(`<p>连心桥</p>${html}`);
    await begins(page, ['连心桥']);
    await letTimePass(1_500, 'the page has long been read');
    await page.evaluate(attach);
    await until(
      'the flag',
      () => paintedTexts(page),
      (texts) => texts.length === 2,
    );
    await page.close();
  });

  test('flags have their look, in shadow roots too', async () => {
    const page = await open(
      '<p>国之大者</p><div><template shadowrootmode="open"><p>连心桥</p></template></div>',
    );
    await until(
      'the flags',
      () => paintedTexts(page),
      (texts) => texts.length === 2,
    );
    const lines = await page.evaluate(() =>
      [document.querySelector('p'), document.querySelector('div')?.shadowRoot?.querySelector('p')].map(
        (paragraph) =>
          paragraph && getComputedStyle(paragraph, '::highlight(chuchu-term)').textDecorationStyle,
      ),
    );
    expect(lines).toEqual(['dotted', 'dotted']);
    await page.close();
  });

  test('an XML document is left alone', async () => {
    site.put({ '/a.xml': { type: 'text/xml; charset=utf-8', body: '<a>国之大者</a>' } });
    const xml = await firefox.open(site.url('/a.xml'));
    const page = await open('<p>国之大者</p>');
    await begins(page, ['国之大者']);
    expect(await xml.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
    await xml.close();
  });

  test('a new copy of the extension takes over from the old one', async () => {
    const page = await open('<p>国之大者</p>');
    await begins(page, ['国之大者']);
    await firefox.reinstall();
    await page.evaluate(() => document.body.append('连心桥'));
    await becomes(page, ['国之大者', '连心桥']);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await page.close();
  });
});
