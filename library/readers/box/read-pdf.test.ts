import '~/tests/node-20';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { foldedLetters } from '~/engine/fold';
import { bundledSources } from '~/scripts/bundled-sources';
import * as texts from '~/scripts/documents/texts';
import { type CidLine, cidPdf } from '~/scripts/documents/write-cid-pdf';
import { gbk } from '~/scripts/documents/write-text';
import { structureDocument } from '../../structure/structure-document';
import { ImportError } from '../import-error';
import { withoutRadicals } from './pdf/without-radicals';
import { readPdf } from './read-pdf';

const FIXTURES = resolve(import.meta.dirname, '../../../tests/fixtures/documents');
const fixture = (name: string) => new Uint8Array(readFileSync(resolve(FIXTURES, name)));

describe('Whole documents give their paragraphs', () => {
  const read = async (name: string) => structureDocument(await readPdf(fixture(name)));
  type Outline = readonly { kind: string; level: number; text: string }[];
  /** Setting takes and gives spaces. */
  const bare = (paragraphs: Outline) =>
    paragraphs.map(({ kind, level, text }) => [kind, level, text.replace(/\s/gu, '')]);
  const body = (text: string) => ({ kind: 'body', level: 0, text });

  test('LibreOffice: one column, title over two lines, table, note, running head, page numbers', async () => {
    const { draft, notes } = await read('notice.libreoffice.pdf');
    const rows = texts.NOTICE_TABLE.map((row) => body(row.join('')));
    const expected: Outline = [
      body(texts.NOTICE_PAPER),
      ...texts.NOTICE.paragraphs.flatMap((it) =>
        it.text.startsWith('各县（市、区）要组织') ? [it, ...rows] : [it],
      ),
      body(texts.NOTICE_NOTE),
    ];
    expect(bare(draft.paragraphs)).toEqual(bare(expected));
    expect(draft.facts).toEqual(texts.NOTICE.facts);
    expect(notes).toContainEqual({
      code: 'dropped-lines',
      lines: ['云州市人民政府公报 2024 年第 6 期', '— 1 —', '— 2 —', '— 3 —'],
    });
  });

  test('Chromium: two columns below a title over both', async () => {
    const { draft, notes } = await read('bulletin.chromium.pdf');
    expect(bare(draft.paragraphs)).toEqual(bare(texts.BULLETIN.paragraphs));
    expect(notes).toContainEqual({ code: 'dropped-lines', lines: ['云州调研 2024年第7期', '1', '2'] });
  });

  test('A font that is named and not embedded: STSong-Light with UniGB-UCS2-H', async () => {
    const { draft } = await read('report.cid.pdf');
    expect(bare(draft.paragraphs)).toEqual(bare(texts.REPORT.paragraphs));
    expect(draft.facts).toEqual(texts.REPORT.facts);
  });

  test('The speech', async () => {
    const { draft, placeholders } = await read('speech.pdf');
    expect(bare(draft.paragraphs)).toEqual(bare(bundledSources()[0]!.paragraphs));
    expect(draft.complete).toBe(false);
    expect(placeholders).toEqual(['X']);
  });
});

const WORDS = '坚持全面保护、依法管理';

test.each([
  ['UniGB-UCS2-H', 'GB1', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ['UniGB-UTF16-H', 'GB1', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ['UniCNS-UCS2-H', 'CNS1', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ['UniCNS-UTF16-H', 'CNS1', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ['GBK-EUC-H', 'GB1', gbk],
  ['GBKp-EUC-H', 'GB1', gbk],
  ['GBK2K-H', 'GB1', gbk],
  ['GB-EUC-H', 'GB1', gbk],
])('Chinese in %s is read without its font', async (name, ordering, encode) => {
  // CNS has the traditional characters.
  const words = ordering === 'CNS1' ? '堅持全面保護' : WORDS;
  const { lines } = await readPdf(bytes(cidPdf([[line(words)]], { name, ordering, encode })));
  expect(lines.map(({ text }) => text)).toEqual([words]);
});

test('Vertical lines are read from right to left', async () => {
  const encode = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const page = ['甲乙丙丁戊己', '子丑寅卯辰巳'].map((text, i) => ({
    text,
    x: 400 - i * 30,
    y: 700,
    size: 16,
  }));
  const { lines } = await readPdf(bytes(cidPdf([page], { name: 'UniGB-UCS2-V', ordering: 'GB1', encode })));
  expect(lines.map(({ text }) => text)).toEqual(['甲乙丙丁戊己', '子丑寅卯辰巳']);
});

test('The mark of a note is left out of the sentence it stands in, a power is not', async () => {
  const page = [
    line('湿地保护'),
    { ...line('1'), x: 164, y: 706, size: 9 },
    { ...line('优先，面积三km'), x: 170 },
    { ...line('2'), x: 282, y: 706, size: 9 },
  ];
  const { lines } = await readPdf(bytes(cidPdf([page])));
  expect(lines.map(({ text }) => text)).toEqual(['湿地保护优先，面积三km2']);
});

test('What is drawn twice to look bold is read once', async () => {
  const { lines } = await readPdf(bytes(cidPdf([[line(WORDS), { ...line(WORDS), x: 100.4 }]])));
  expect(lines.map(({ text }) => text)).toEqual([WORDS]);
});

test('Pages without text are named, and a watermark aslant is none', async () => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([400, 400]).drawText('The council of Yunzhou', { x: 50, y: 300, size: 12, font });
  pdf.addPage([400, 400]).drawText('DRAFT', { x: 50, y: 50, size: 60, font, rotate: degrees(45) });
  pdf.addPage([400, 400]);
  const { lines, notes } = await readPdf(bytes(await pdf.save()));
  expect(lines.map(({ text }) => text)).toEqual(['The council of Yunzhou']);
  expect(notes).toEqual([{ code: 'pages-without-text', pages: [2, 3] }]);
});

test('A page that is turned is read as it is seen', async () => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([400, 400]);
  page.setRotation(degrees(90));
  page.drawText('first', { x: 100, y: 100, size: 12, font, rotate: degrees(90) });
  page.drawText('second', { x: 130, y: 100, size: 12, font, rotate: degrees(90) });
  const { lines } = await readPdf(bytes(await pdf.save()));
  expect(lines.map(({ text }) => text).filter((text) => text !== '')).toEqual(['first', 'second']);
});

test.each([
  ['a scan', () => fixture('scanned.pdf'), 'scanned'],
  ['no PDF', () => bytes(Buffer.from('%PDF-1.4\nnothing of the kind')), 'broken'],
  ['half of a PDF', () => fixture('speech.pdf').slice(0, 3000), 'broken'],
  ['a PDF with a password', () => bytes(Buffer.from(ENCRYPTED, 'latin1')), 'password'],
])('%s is refused as what it is', async (_, make, code) => {
  const error = await readPdf(make()).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ImportError);
  expect(error).toMatchObject({ code });
});

test('Every radical that a PDF may have in the place of its character becomes it', () => {
  for (const [radical, char] of ['⼀一', '⼤大', '⻓长', '⺠民', '⻩黄'].map((pair) => [...pair])) {
    expect(withoutRadicals(radical!)).toBe(char);
  }
  expect(withoutRadicals('居民11.6万⼾，青山――绿水')).toBe('居民11.6万户，青山——绿水');
  expect(withoutRadicals('這些⼾口')).toBe('這些戶口');
  expect(withoutRadicals('⸺访云州茶农')).toBe('——访云州茶农');
  const folding = [
    ...Array.from({ length: 0x2fd6 - 0x2e80 }, (_, i) => String.fromCodePoint(0x2e80 + i)),
  ].filter((radical) => withoutRadicals(radical) !== radical);
  expect(folding.length).toBeGreaterThan(240);
  for (const radical of folding) expect(foldedLetters(withoutRadicals(radical))).toBe(foldedLetters(radical));
});

const line = (text: string): CidLine => ({ text, x: 100, y: 700, size: 16 });
const bytes = (from: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(from);

/** The shortest file that asks for a password: its keys are those of nobody. */
const ENCRYPTED = `%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Count 1 /Kids [3 0 R] >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>
endobj
4 0 obj
<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>
endobj
trailer
<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00> <00>] >>
`;
