import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import mammoth from 'mammoth';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { serve } from '~/scripts/browser/serve';
import { until } from '~/scripts/browser/until';
import { makeDocx, paragraph } from '../hostile-files/make-docx';
import { browserTest } from './driver/browser-test';
import { addReaders, readInPage } from './driver/read-in-page';

const test = browserTest();
const DOCUMENTS = path.resolve(import.meta.dirname, '../fixtures/documents');

const run = (inside: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${inside}</w:r>`;
const t = (text: string) => `<w:t>${text}</w:t>`;
const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

const STYLES = [
  ['a1', 'heading 1', ''],
  ['a2', '我的标题', '<w:basedOn w:val="a1"/>'],
  ['a3', '节', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'],
  ['a4', 'Title', ''],
  ['a5', 'toc 1', ''],
  ['a6', '条', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'],
  ['h', '暗', '<w:rPr><w:vanish/></w:rPr>'],
]
  .map(
    ([id, name, more]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`,
  )
  .join('');

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `
  <w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'chineseCountingThousand', '第%1条', '<w:pStyle w:val="a6"/>')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '·')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`;
const listed = (text: string, list: number, at = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

/** Bodies of Word documents, and the paragraphs that a person reads there. */
const WORD: readonly (readonly [name: string, body: string, read: readonly string[]])[] = [
  ['runs of one word', `<w:p>${run(t('群'))}${run(t('众'), '<w:b/>')}</w:p>`, ['群众']],
  [
    'signs of their own',
    `<w:p>${run(`${t('甲')}<w:tab/>${t('乙')}<w:noBreakHyphen/>${t('丙')}<w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/>`)}</w:p>`,
    ['甲 乙-丙☑'],
  ],
  [
    'a broken sentence and broken paragraphs',
    `<w:p>${run(`${t('一句。')}<w:br/>${t('两')}<w:br/>${t('半句')}`)}</w:p>`,
    ['一句。', '两半句'],
  ],
  [
    'tracked changes, as if accepted',
    `<w:p><w:ins>${run(t('新'))}</w:ins><w:del>${run('<w:delText>旧</w:delText>')}</w:del><w:moveFrom>${run(t('走'))}</w:moveFrom><w:moveTo>${run(t('来'))}</w:moveTo></w:p>`,
    ['新来'],
  ],
  [
    'paragraphs joined by a deletion',
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run(t('前'))}</w:p><w:p>${run(t('后'))}</w:p>`,
    ['前后'],
  ],
  [
    'fields without their codes',
    `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText>HYPERLINK "javascript:alert(1)"</w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}${run(t('链接'))}${run('<w:fldChar w:fldCharType="end"/>')}${run(t('之后'))}</w:p>`,
    ['链接之后'],
  ],
  [
    'hidden text',
    `<w:p>${run(t('看'))}${run(t('不'), '<w:vanish/>')}${run(t('也不'), '<w:rStyle w:val="h"/>')}${run(t('见'), '<w:vanish w:val="0"/>')}</w:p>`,
    ['看见'],
  ],
  [
    'text boxes once',
    `<w:p>${run(t('正文'))}${run(`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`)}</w:p>`,
    ['正文', '框'],
  ],
  [
    'tables cell by cell',
    `<w:tbl><w:tr><w:tc>${paragraph('甲')}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr><w:tr><w:tc>${paragraph('丙')}<w:tbl><w:tr><w:tc>${paragraph('丁')}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
    ['甲', '乙', '丙', '丁'],
  ],
  [
    'references to notes',
    `<w:p>${run(t('有注'))}${run('<w:footnoteReference w:id="2"/>')}${run('<w:commentReference w:id="1"/>')}</w:p>`,
    ['有注'],
  ],
  [
    'characters without their readings',
    `<w:p>${run(`<w:ruby><w:rt>${run(t('jiān'))}</w:rt><w:rubyBase>${run(t('坚'))}</w:rubyBase></w:ruby>${t('定')}`)}</w:p>`,
    ['坚定'],
  ],
  [
    'content controls, groups and links',
    `<w:sdt><w:sdtContent><w:p><w:smartTag>${run(t('内'))}</w:smartTag><w:hyperlink r:id="rId1">${run(t('容'))}</w:hyperlink></w:p></w:sdtContent></w:sdt>`,
    ['内容'],
  ],
  [
    'no table of contents',
    `${paragraph('一、甲 1', '<w:pStyle w:val="a5"/>')}${paragraph('正文')}`,
    ['正文'],
  ],
  [
    'titles and headings by their styles',
    `${paragraph('通知', '<w:pStyle w:val="a4"/>')}${paragraph('甲', '<w:pStyle w:val="a2"/>')}${paragraph('文。')}${paragraph('乙', '<w:pStyle w:val="a3"/>')}${paragraph('字。', '<w:outlineLvl w:val="9"/>')}`,
    ['title 0 通知', 'heading 1 甲', '文。', 'heading 2 乙', '字。'],
  ],
  [
    'numbers written out',
    `${listed('甲。', 1)}${listed('乙。', 1, 1)}${listed('丙。', 1, 2)}${listed('丁。', 1, 2)}${listed('戊。', 1, 1)}${listed('己。', 1)}${listed('庚。', 1, 1)}${listed('辛。', 2)}${listed('壬。', 4)}`,
    [
      '一、甲。',
      '（一）乙。',
      '1. 丙。',
      '2. 丁。',
      '（二）戊。',
      '二、己。',
      '（一）庚。',
      '五、辛。',
      '壬。',
    ],
  ],
  [
    'numbers by style',
    `${paragraph('为了。', '<w:pStyle w:val="a6"/>')}${paragraph('本办法。', '<w:pStyle w:val="a6"/>')}`,
    ['第一条 为了。', '第二条 本办法。'],
  ],
];

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
    const stars = new TextEncoder().encode('*a_ '.repeat(200_000));
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
      const bytes = new TextEncoder().encode('*a_ '.repeat(200_000)).buffer;
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
    const content = { styles: STYLES, numbering: NUMBERING };
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
