import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import mammoth from 'mammoth';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { serve } from '~/scripts/browser/serve';
import { until } from '~/scripts/browser/until';
import { makeDocx } from '../hostile-files/make-docx';
import { browserTest } from './driver/browser-test';
import { addReaders, readInPage } from './driver/read-in-page';
import { NOTES, NUMBERING, run, STYLES, t, WORD } from './reader-cases/word-cases';

const test = browserTest();
const DOCUMENTS = path.resolve(import.meta.dirname, '../fixtures/documents');

/** Where a link can lead that nobody should be led to. */
const EVIL = [
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  '\\\\server\\share\\x',
  'http://tracker.example/x',
  'vbscript:x',
];

describe('The reader box', () => {
  test('has no right, no storage, no network and no origin', async ({ chromium }) => {
    const page = await readerPage(chromium);
    const asked: string[] = [];
    const site = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.end('x');
      return true;
    });
    const leak = site.url('/leak');
    const frame = await openBox(page);
    const found = await frame.evaluate(async (url) => {
      const attempt = async (what: () => unknown) => {
        try {
          const value = await what();
          return value === undefined || value === null ? 'nothing' : `got ${String(value)}`;
        } catch (error) {
          return `refused ${error instanceof Error ? error.name : ''}`;
        }
      };
      const image = () =>
        new Promise((resolve, reject) => {
          const element = new Image();
          element.onload = () => resolve('loaded');
          element.onerror = () => reject(new Error('blocked'));
          element.src = url;
        });
      const inWorker = (code: string) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob([code])));
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = () => reject(new Error('worker'));
        });
      return {
        origin: self.origin,
        chrome: await attempt(() => (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime),
        browser: await attempt(() => (globalThis as { browser?: { runtime?: unknown } }).browser?.runtime),
        indexedDB: await attempt(
          () =>
            new Promise((resolve, reject) => {
              const opening = indexedDB.open('x');
              opening.onsuccess = resolve;
              opening.onerror = () => reject(opening.error);
            }),
        ),
        localStorage: await attempt(() => localStorage.length),
        cookie: await attempt(() => document.cookie),
        caches: await attempt(() => caches.keys()),
        parent: await attempt(() => parent.document.title),
        fetch: await attempt(() => fetch(url)),
        image: await attempt(image),
        socket: await attempt(
          () =>
            new Promise((_, reject) => {
              new WebSocket(url.replace('http', 'ws')).onerror = reject;
            }),
        ),
        eval: await attempt(() => new Function('return 1')()),
        popup: await attempt(() => open(url)),
        workerFetch: await attempt(() =>
          inWorker(`fetch(${JSON.stringify(url)}).then(() => postMessage('got'), () => postMessage(null))`),
        ),
        workerStorage: await attempt(() =>
          inWorker(
            `try { indexedDB.open('x').onsuccess = () => postMessage('got'); } catch { postMessage(null); }`,
          ),
        ),
        workerEval: await attempt(() =>
          inWorker(`try { postMessage(eval('1')); } catch { postMessage(null); }`),
        ),
      };
    }, leak);
    const { origin, ...attempts } = found;
    expect(origin).toBe('null');
    for (const [what, result] of Object.entries(attempts))
      expect.soft(result, what).toMatch(/^(?:refused|nothing)/u);
    expect(Object.keys(attempts)).toHaveLength(15);
    expect(asked).toEqual([]);
    await site.close();
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    chromium.errors.length = 0;
  });

  test('is ended with its worker when a file takes too long, and the next file has a new one', async ({
    chromium,
  }) => {
    const page = await readerPage(chromium);
    const stars = new TextEncoder().encode('*a_ '.repeat(100_000));
    const text = new TextEncoder().encode('同志们：\n今天开会。');
    const [slow, next] = await readInPage(page, [
      { name: 'slow.md', bytes: stars, seconds: 0.5 },
      { name: 'next.txt', bytes: text },
    ]);
    expect(slow).toMatchObject({ code: 'too-slow', took: expect.toSatisfy((took: number) => took < 5_000) });
    expect(next).toMatchObject({ document: { format: 'text' } });
    await until('all workers to end', () => page.workers().length === 0);
    expect(page.frames()).toHaveLength(1);
  });

  test('is ended at once when reading is cancelled', async ({ chromium }) => {
    const page = await readerPage(chromium);
    const took = await page.evaluate(async () => {
      const { readFile } = (globalThis as unknown as { chuchuReaders: typeof import('./driver/readers') })
        .chuchuReaders;
      const controller = new AbortController();
      const bytes = new TextEncoder().encode('*a_ '.repeat(100_000)).buffer;
      const both = ['a.md', 'b.md'].map((name) =>
        readFile({ name, bytes }, { signal: controller.signal }).then(
          () => 'read',
          (error: Error) => error.name,
        ),
      );
      while (!document.querySelector('iframe')) await new Promise((resolve) => setTimeout(resolve, 5));
      const start = performance.now();
      controller.abort();
      const ends = await Promise.all(both);
      return { ends, time: performance.now() - start };
    });
    expect(took.ends).toEqual(['AbortError', 'AbortError']);
    expect(took.time).toBeLessThan(1_000);
    await until('the box to go', () => page.frames().length === 1 && page.workers().length === 0);
  });
});

describe('Word documents', () => {
  test('are read as a person reads them', async ({ chromium }) => {
    const page = await readerPage(chromium);
    const content = { styles: STYLES, numbering: NUMBERING, others: NOTES };
    const readings = await readInPage(
      page,
      WORD.map(([name, body]) => ({ name: `${name}.docx`, bytes: makeDocx(body, content) })),
    );
    for (const [i, [name, , expected]] of WORD.entries()) {
      const reading = readings[i]!;
      const read =
        'document' in reading
          ? reading.document.draft.paragraphs.map(({ kind, level, text }) =>
              expected.some((it) => /^(?:title|heading) /u.test(it)) && kind !== 'body'
                ? `${kind} ${level} ${text}`
                : text,
            )
          : reading;
      expect.soft(read, name).toEqual(expected);
    }
  });

  test('keep no address that their links have', async ({ chromium }) => {
    const page = await readerPage(chromium);
    const external = (target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" TargetMode="External" Target="${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/></Relationships>`;
    const files = EVIL.flatMap((target, i) => [
      {
        body: `<w:p><w:hyperlink r:id="rId1">${run(t('链接'))}</w:hyperlink>${run('<w:drawing><a:blip xmlns:a="x" r:link="rId1"/></w:drawing>')}${run(t('文字'))}</w:p>`,
        target,
        name: `link-${i}.docx`,
      },
      {
        body: `<w:p><w:fldSimple w:instr="INCLUDEPICTURE &quot;${target}&quot;">${run(t('链接'))}</w:fldSimple>${run(`<w:pict><v:imagedata r:href="rId1" src="${target}"/></w:pict>`)}${run(t('文字'))}</w:p>`,
        target,
        name: `field-${i}.docx`,
      },
    ]);
    expect(files).toHaveLength(12);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const readings = await readInPage(
      page,
      files.map(({ name, body, target }) => ({
        name,
        bytes: makeDocx(body, {
          others: [{ name: 'word/_rels/document.xml.rels', content: external(target) }],
        }),
      })),
    );
    for (const [i, reading] of readings.entries()) {
      expect
        .soft(reading, files[i]?.name)
        .toMatchObject({ document: { draft: { paragraphs: [{ text: '链接文字' }] } } });
      expect.soft(JSON.stringify(reading)).not.toContain(files[i]!.target.slice(0, 12));
    }
    expect(asked.filter((url) => !/^(?:chrome-extension|blob):/u.test(url))).toEqual([]);
  });

  test('have all the text that another reader finds in them', async ({ chromium }) => {
    const page = await readerPage(chromium);
    const names = readdirSync(DOCUMENTS).filter((name) => name.endsWith('.docx'));
    expect(names.length).toBeGreaterThan(2);
    const files = names.map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(path.join(DOCUMENTS, name))),
    }));
    const readings = await readInPage(page, files);
    for (const [i, { name, bytes }] of files.entries()) {
      const reading = readings[i]!;
      expect.soft(reading, name).toHaveProperty('document');
      if (!('document' in reading)) continue;
      const { facts, paragraphs } = reading.document.draft;
      const ours = letters([...Object.values(facts), ...paragraphs.map(({ text }) => text)].join(''));
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      const lost = value
        .split('\n')
        .map(letters)
        .filter((line) => line.length > 14 && !ours.includes(line));
      expect.soft(lost, name).toEqual([]);
    }
  });
});

const letters = (text: string) => text.replace(/\s/gu, '');

async function readerPage(chromium: { openExtensionPage(path: string): Promise<Page> }): Promise<Page> {
  const page = await chromium.openExtensionPage('options.html');
  await addReaders(page);
  return page;
}

/** A box like those that files are read in, left open. */
async function openBox(page: Page) {
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = '/reader.html';
    document.body.append(frame);
  });
  return until('the box', async () => {
    const frame = page.frames().find((it) => it.url().endsWith('/reader.html'));
    if (!frame) throw new Error('no frame yet');
    await frame.evaluate(() => document.readyState === 'complete' || Promise.reject(new Error('not yet')));
    return frame;
  });
}
