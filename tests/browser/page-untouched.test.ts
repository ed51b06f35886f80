import { describe, expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { browserTest } from './driver/browser-test';
import type { Chromium } from './driver/chromium';
import { paintedTexts } from './driver/painted-flags';
import { domChanges, watchDom } from './driver/watch-dom';

const test = browserTest();

/** How WXT announces a content script, to the document and in messages. */
const announcement = (chromium: Chromium) => `${chromium.extensionId}:content:wxt:content-script-started`;

const NO_MATCH = `<!doctype html><meta charset="utf-8"><title>无</title><p>今天天气很好，我们去公园散步。</p>
  <x-a></x-a><div></div><form name="body"></form><iframe srcdoc="<p>别的文字</p>"></iframe>`;

interface Spied extends Window {
  heard?: string[];
}

/** Before anything else on a page: hears every message, every event of some names, and all that goes over the network. */
async function spyOn(chromium: Chromium) {
  const page = await chromium.newPage();
  await watchDom(page);
  await page.evaluateOnNewDocument((name) => {
    const heard: string[] = [];
    (window as Spied).heard = heard;
    addEventListener('message', (event) => heard.push(`message ${JSON.stringify(event.data)}`));
    for (const type of [name, 'wxt:content-script-started', 'wxt:locationchange', 'chuchu']) {
      addEventListener(type, () => heard.push(type), true);
    }
  }, announcement(chromium));
  return page;
}

/** Runs in the page: all of it that a content script could have left a trace in. */
function traces() {
  const styleOf = (name: string) => {
    const style = getComputedStyle(document.documentElement, `::highlight(${name})`);
    return [style.textDecorationLine, style.backgroundColor].join();
  };
  return {
    heard: (window as Spied).heard ?? [],
    highlights: [...CSS.highlights.keys()],
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    sameStyle: styleOf('chuchu-term') === styleOf('never-registered'),
    globals: Object.keys(window).filter((name) => /chuchu|wxt/i.test(name) && name !== 'chuchuTest'),
    attributes: [...document.querySelectorAll('html, body')].flatMap((one) => one.getAttributeNames()),
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
  };
}

describe('a page without a match', () => {
  test('can observe nothing', async ({ chromium, site }) => {
    const page = await spyOn(chromium);
    site.put({ '/none.html': NO_MATCH });
    await page.goto(site.url('/none.html'));
    await chromium.reports(page);
    const { before, after, mutations } = await domChanges(page);
    expect(after).toBe(before);
    expect(mutations).toBe(0);
    const { resources, ...seen } = await page.evaluate(traces);
    expect(seen).toEqual({
      heard: [],
      highlights: [],
      sheets: 0,
      sameStyle: true,
      globals: [],
      attributes: [],
    });
    expect(resources.filter((url) => url.includes('extension'))).toEqual([]);
  });
});

describe('a page with a match', () => {
  test('keeps its DOM and hears nothing', async ({ chromium, site }) => {
    const page = await spyOn(chromium);
    site.put({ '/match.html': NO_MATCH.replace('公园', '公园，胸怀国之大者') });
    await page.goto(site.url('/match.html'));
    await chromium.reports(page);
    expect(await paintedTexts(page)).toEqual(['国之大者']);
    const { before, after, mutations } = await domChanges(page);
    expect(after).toBe(before);
    expect(mutations).toBe(0);
    expect((await page.evaluate(traces)).heard).toEqual([]);
  });

  test('cannot switch the content script off by announcing another one', async ({ chromium, open }) => {
    const page = await open('<p>国之大者</p>');
    await chromium.reports(page);
    await page.evaluate((type) => {
      const detail = { contentScriptName: 'content', messageId: 'forged' };
      document.dispatchEvent(new CustomEvent(type, { detail }));
      window.postMessage({ type, ...detail }, '*');
      document.body.append('，连心桥');
    }, announcement(chromium));
    await until(
      'the new text to be flagged',
      () => paintedTexts(page),
      (texts) => texts.length === 2,
    );
  });
});

describe('what is no web page', () => {
  const OTHERS: [name: string, type: string, body: string][] = [
    ['XML', 'text/xml; charset=utf-8', '<a><b>国之大者</b></a>'],
    ['RSS', 'application/rss+xml; charset=utf-8', '<rss><channel><title>国之大者</title></channel></rss>'],
    ['SVG', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">国之大者</text></svg>'],
    ['plain text', 'text/plain; charset=utf-8', '国之大者'],
    ['JSON', 'application/json', '{"a": "国之大者"}'],
  ];

  test.for(OTHERS)('%s is left alone', async ([name, type, body], { chromium, site, open }) => {
    site.put({ [`/other-${name}`]: { type, body } });
    const other = await chromium.open(site.url(encodeURI(`/other-${name}`)));
    // A page that is opened later and has been read shows that there was time enough.
    const page = await open('<p>国之大者</p>');
    await until(
      'the other page',
      () => paintedTexts(page),
      (texts) => texts.length === 1,
    );
    expect(await other.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length)).toBe(0);
    await other.close();
  });

  test('XHTML is a web page', async ({ chromium, site }) => {
    const body =
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>页</title></head><body><p>国之<![CDATA[大者]]></p></body></html>';
    site.put({ '/page.xhtml': { type: 'application/xhtml+xml; charset=utf-8', body } });
    const page = await chromium.open(site.url('/page.xhtml'));
    await until(
      'the flag',
      () => paintedTexts(page),
      (texts) => texts[0] === '国之大者',
    );
    await page.close();
  });

  test('an empty page is read and has nothing', async ({ chromium, open }) => {
    const page = await open('<!doctype html>');
    expect((await chromium.reports(page)).map(({ ready, matches }) => [ready, matches])).toEqual([
      [true, []],
    ]);
  });
});
