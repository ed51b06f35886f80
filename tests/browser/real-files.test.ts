import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { Paragraph, ParagraphIndex, Source } from '~/engine/types';
import { applyTermList } from '~/library/terms/apply-term-list';
import { readTermList, writeTermList } from '~/library/terms/term-list-csv';
import { until } from '~/scripts/browser/until';
import { bundledSources } from '~/scripts/bundled-sources';
import * as texts from '~/scripts/documents/texts';
import { matchesOf, pagesQuoting } from '../same-matches';
import { browserTest } from './driver/browser-test';
import type { Chromium } from './driver/chromium';
import { paintedFlags } from './driver/painted-flags';
import { LibraryView, TestFolder } from './library-view';
import { SourceEditorView } from './source-editor-view';

const test = browserTest();
const DOCUMENTS = path.resolve(import.meta.dirname, '../fixtures/documents');
/** Its words alone: styles, scripts and frames are files of their own. */
const DEMO = readFileSync(path.resolve(import.meta.dirname, '../../demo/index.html'), 'utf8').replace(
  /<(?:link|script|iframe|img)\b[^>]*>/gu,
  '',
);
const [SPEECH] = bundledSources() as [Source];
const folder = new TestFolder();
afterAll(() => folder.remove());

type Outline = readonly texts.SampleParagraph[];
const body = (text: string): texts.SampleParagraph => ({ kind: 'body', level: 0, text });

/** The notice with its table, whose cells are paragraphs, or whose rows are. */
function notice(rows: readonly string[]): Outline {
  return texts.NOTICE.paragraphs.flatMap((it) =>
    it.text.startsWith('各县（市、区）要组织') ? [it, ...rows.map(body)] : [it],
  );
}
const CELLS = texts.NOTICE_TABLE.flat();
const ROWS = texts.NOTICE_TABLE.map((row) => row.join(''));
const PAPER = body(texts.NOTICE_PAPER);

const FILES: readonly (readonly [file: string, expected: Outline])[] = [
  ['notice.gbk.txt', [PAPER, ...notice([])]],
  ['report.utf-16le.txt', texts.REPORT.paragraphs],
  ['regulation.utf-16be.txt', texts.REGULATION.paragraphs],
  ['report.md', texts.REPORT.paragraphs],
  ['news.html', texts.REPORT.paragraphs],
  ['old-page.gb2312.html', notice(CELLS)],
  // Word counts notes, and writes no mark into them.
  ['notice.libreoffice.docx', [PAPER, ...notice(CELLS), body(texts.NOTICE_NOTE.replace(/^\S+ /u, ''))]],
  ['regulation.pandoc.docx', texts.REGULATION.paragraphs],
  ['report.docx-js.docx', texts.REPORT.paragraphs],
  ['notice.libreoffice.pdf', [PAPER, ...notice(ROWS), body(texts.NOTICE_NOTE)]],
  ['bulletin.chromium.pdf', texts.BULLETIN.paragraphs],
  ['report.cid.pdf', texts.REPORT.paragraphs],
];
const SPEECHES = ['speech.txt', 'speech.md', 'speech.html', 'speech.docx', 'speech.pdf'];
const SCAN = 'scanned.pdf';

/** All documents are read once, together, as a person drops a folder. */
let opened: Promise<LibraryView> | undefined;
function readTogether(chromium: Chromium): Promise<LibraryView> {
  opened ??= (async () => {
    const library = new LibraryView(await chromium.openExtensionPage('options.html#add'));
    const names = [...FILES.map(([file]) => file), ...SPEECHES, SCAN];
    await library.choose(...names.map((name) => path.join(DOCUMENTS, name)));
    await library.readAll(names.length);
    return library;
  })();
  return opened;
}

/** Opens the draft of a file. @returns its paragraphs as the editor shows them. */
async function lookOver(library: LibraryView, file: string): Promise<string[]> {
  await library.go('#add');
  const link = await library.page.waitForSelector(`a[aria-label="校对：《${file}》"]`);
  // By the keyboard: rows of a long list may still be moving under a pointer.
  await link?.focus();
  await library.press('Enter');
  const editor = new SourceEditorView(library.page);
  return editor.paragraphsAre(`the paragraphs of ${file}`, ({ length }) => length > 0);
}

const LABELS = ['正文', '一级小标题', '二级小标题', '三级小标题'];

/** As the editor says it: 一级小标题 一、总体要求. What setting does to spaces doesn't count. */
function shown(outline: Outline): string[] {
  let number = 0;
  return outline.map(({ kind, level, text }) => {
    if (kind === 'body') number += 1;
    const label =
      kind === 'title'
        ? '标题'
        : kind === 'salutation'
          ? '称谓'
          : kind === 'body'
            ? `正文第 ${number} 段`
            : LABELS[level];
    return `${label} ${text.replace(/\s/gu, '')}`;
  });
}

const bare = (rows: readonly string[]) =>
  rows.map((row) => {
    const [, label = '', text = ''] = /^(正文第 \d+ 段|\S+) (.*)$/su.exec(row) ?? [];
    return `${label} ${text.replace(/\s/gu, '')}`;
  });

describe('Real files give their paragraphs and headings', () => {
  test.for(FILES)('%s', async ([file, expected], { chromium }) => {
    const library = await readTogether(chromium);
    expect(bare(await lookOver(library, file))).toEqual(shown(expected));
  });

  test('A scan says that it is one, and the others went on', async ({ chromium }) => {
    const library = await readTogether(chromium);
    await library.go('#add');
    const rows = await until(
      'the queue',
      () => library.queue(),
      ({ length }) => length > 0,
    );
    expect(rows.filter((row) => !row.startsWith('待校对'))).toEqual([
      expect.stringMatching(/^读不了scanned\.pdf.*扫描/u),
    ]);
  });
});

describe('The speech, however it is set, is the bundled source', () => {
  const blocks = pagesQuoting(SPEECH, 8);
  const terms = readTermList(new Uint8Array(Buffer.from(writeTermList(SPEECH.terms))).buffer).terms;

  test.for(SPEECHES)(
    '%s: the same paragraphs, quotes, altered passages and terms',
    async (file, { chromium }) => {
      const library = await readTogether(chromium);
      const rows = await lookOver(library, file);
      expect(bare(rows)).toEqual(shown(SPEECH.paragraphs));
      const placeholders = await library.page.$$eval('#editor-placeholder input', (radios) =>
        radios.map(({ value }) => value),
      );
      expect(placeholders).toEqual(['', 'X']);
      const complete = await library.page.$eval('#editor-complete input:checked', ({ value }) => value);
      expect(complete).toBe('false');

      const paragraphs = SPEECH.paragraphs.map(
        (paragraph, i): Paragraph => ({
          ...paragraph,
          index: (i + 1) as ParagraphIndex,
          text: rows[i]!.replace(/^(?:正文第 \d+ 段|\S+) /u, ''),
        }),
      );
      const read: Source = { ...SPEECH, paragraphs, terms: [], placeholder: 'X' };
      const expected = await matchesOf({ ...SPEECH, terms: [] }, blocks);
      expect(expected.flat().length).toBeGreaterThan(100);
      expect(await matchesOf(read, blocks)).toEqual(expected);
      const drafts = paragraphs.map(({ index: key, kind, level, text }) => ({ key, kind, level, text }));
      const withTerms = { ...read, terms: applyTermList({ terms: [], paragraphs: drafts }, terms).terms };
      expect(await matchesOf(withTerms, blocks)).toEqual(await matchesOf(SPEECH, blocks));
    },
  );

  test('Imported as published from its PDF, with the bundled terms and the bundled source off, it paints the demo page the same', async ({
    chromium,
    open,
  }) => {
    const painted = async () => {
      const page = await open(DEMO);
      await chromium.reports(page);
      return paintedFlags(page);
    };
    const before = await painted();
    expect(before.length).toBeGreaterThan(20);

    const library = await readTogether(chromium);
    await library.page.bringToFront();
    await lookOver(library, 'speech.pdf');
    // Whether it is in the library already is told a moment after its text.
    await (await library.page.waitForSelector('.twin label:last-of-type'))?.click();
    await library.page.waitForSelector('#editor-visibility input[value="public"]');
    await library.page.click('#editor-visibility input[value="public"]');
    await library.page.click('#editor-placeholder input[value="X"]');
    await library.page.click('#editor-tab-terms');
    const input = await library.page.waitForSelector('.term-list-file input');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(
      folder.write('terms.csv', writeTermList(SPEECH.terms)),
    );
    await library.says(`新增 ${SPEECH.terms.length} 条`);
    const editor = new SourceEditorView(library.page);
    await editor.pressWith('Control', 's');
    await library.says('已保存');
    await library.go('#');
    await library.page.waitForSelector('.source-row:last-child .row-switch');
    await library.page.click('.source-row:last-child .row-switch');
    await until(
      'the bundled source to be off',
      () => library.rows(),
      (rows) => rows.at(-1)?.endsWith('（停用）') === true,
    );

    const expected = JSON.stringify(before);
    expect(
      JSON.stringify(await until('the same flags', painted, (flags) => JSON.stringify(flags) === expected)),
    ).toBe(expected);
    expect(chromium.errors).toEqual([]);
  });
});
