import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { browserTest } from './driver/browser-test';
import type { Chromium } from './driver/chromium';
import { paintedTexts } from './driver/painted-flags';
import { domChanges, watchDom } from './driver/watch-dom';

const test = browserTest();

const AWKWARD = path.resolve(import.meta.dirname, '../fixtures/awkward-pages');
/** A folder with real saved pages (*.html), which are others' and so no part of the project. */
const SAVED = process.env.CHUCHU_SAVED_PAGES;

/** Opens a page and waits until it is read. @returns what happened to it meanwhile. */
async function readPage(chromium: Chromium, url: string) {
  chromium.errors.length = 0;
  const page = await chromium.newPage();
  await watchDom(page);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await chromium.reports(page);
  const result = {
    ...(await domChanges(page)),
    texts: await paintedTexts(page),
    errors: [...chromium.errors],
  };
  await page.close();
  return result;
}

/** Pages of our own that do what pages do to extensions, and some of what must be flagged in them all the same. */
const AWKWARD_PAGES: [file: string, texts: string[]][] = [
  ['deep.html', ['国之大者']],
  ['dialog-open.html', ['国之大者', '磨刀石', '试金石']],
  ['editable.html', ['对口支援', '东西部协作', '他山之石']],
  ['form-clobbering.html', ['国之大者', '使者和桥梁']],
  ['frameset.html', ['政治站位']],
  ['hidden-parts.html', ['生态安全屏障']],
  ['odd-markup.html', ['政治判断力', '政治领悟力', '国之大者', '他山之石', '生态命脉', '连心桥']],
  ['old-government-site.html', ['国之大者', '政治判断力', '他山之石']],
  ['shadow-roots.html', ['他山之石', '国之大者', '试金石', '同心结']],
  ['strict-csp.html', ['思想上特别清醒']],
  ['svg-and-math.html', ['黄河流域生态保护和高质量发展']],
  ['tampered.html', ['国之大者']],
  ['vertical-ruby.html', []],
  ['watched-by-framework.html', ['用真心倾听群众呼声']],
];

describe('awkward pages', () => {
  test('each of them stands in the table', () => {
    const files = readdirSync(AWKWARD).filter((name) => !name.startsWith('frameset-'));
    expect(AWKWARD_PAGES.map(([file]) => file)).toEqual(files.sort());
  });

  test.for(AWKWARD_PAGES)('%s is flagged and left as it is', async ([file, texts], { chromium, site }) => {
    for (const name of readdirSync(AWKWARD))
      site.put({ [`/${name}`]: readFileSync(path.join(AWKWARD, name), 'utf8') });
    const page = await readPage(chromium, site.url(`/${file}`));
    expect(page.after).toBe(page.before);
    expect(page.mutations).toBe(0);
    expect(page.errors.filter((error) => !isPagesOwn(error))).toEqual([]);
    for (const text of texts)
      expect(
        page.texts.some((painted) => painted.includes(text)),
        text,
      ).toBe(true);
    expect(page.texts.length).toBeGreaterThan(0);
  });
});

describe.skipIf(SAVED === undefined)('real saved pages (CHUCHU_SAVED_PAGES)', () => {
  const files = SAVED ? readdirSync(SAVED).filter((name) => name.endsWith('.html')) : ['(none given)'];

  test.for(files)('%s is flagged and left as it is', async (file, { chromium, site }) => {
    const html = readFileSync(path.join(SAVED ?? '', file), 'utf8');
    site.put({
      '/saved.html': { type: 'text/html; charset=utf-8', body: withQuotation(html), headers: STILL },
    });
    const page = await readPage(chromium, site.url('/saved.html'));
    expect(page.after).toBe(page.before);
    expect(page.mutations).toBe(0);
    expect(page.errors.filter((error) => !isPagesOwn(error))).toEqual([]);
    expect(page.texts.join()).toContain('用真心倾听群众呼声');
  });
});

/** The page's own scripts and everything from elsewhere stay out: what changes then was changed by us. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

/** Puts something into the page that will be flagged. */
function withQuotation(html: string): string {
  const quotation = '<p>要用脚步丈量云州的土地，用真心倾听群众呼声，在最短的时间内摸清市情、县情、乡情。</p>';
  const end = html.toLowerCase().lastIndexOf('</body');
  return end < 0 ? html + quotation : html.slice(0, end) + quotation + html.slice(end);
}

/** What a page can't load, for its policy or because it was saved elsewhere, is reported as an error of the page. */
function isPagesOwn(error: string): boolean {
  const own =
    /Content Security Policy|sandboxed|^Not allowed to load local resource|^Failed to load resource: net::/;
  return own.test(error) && !error.includes('chrome-extension:');
}
