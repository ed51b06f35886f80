import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUNDLED } from '../store/bundled-source';
import { sampleTerm } from '../store/sample-sources';
import { applyTermList } from './apply-term-list';
import { readTermList, TermListError, writeTermList } from './term-list-csv';
import { faultOfWording, sameWording, withoutFaults } from './term-rules';

const FULL = sampleTerm('“十五五”规划', {
  aliases: ['十五五', '第十五个五年规划'],
  use: 'lookup',
  rendering: 'the 15th Five-Year Plan, "15th FYP"',
  note: '二〇二六年起\n二〇三〇年止',
});

/** Text as it may stand in a cell, formulas and quotation marks among it, without white space at its ends. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'=+-@\'",;；|\t\n国之大者😀＝'), maxLength: 12 }),
  )
  .map((it) => it.replace(/\r/gu, '').trim());
const wording = text.filter((it) => faultOfWording(it) === undefined);
const term = fc.record({
  form: wording,
  aliases: fc.array(wording, { maxLength: 3 }),
  use: fc.constantFrom('flagged' as const, 'lookup' as const),
  group: text.filter((it) => it !== ''),
});
const said = fc.record({ rendering: text, note: text }).map(({ rendering, note }) => ({
  ...(rendering && { rendering }),
  ...(note && { note }),
}));
const terms = fc
  .array(
    fc.tuple(term, said).map(([its, more]) => ({ ...its, ...more })),
    { minLength: 1 },
  )
  .map(withoutFaults);

describe('a list of terms', () => {
  test.each(['zh', 'en'] as const)(
    'written as a table (%s) and read is the same',
    (language) => {
      fc.assert(
        fc.property(terms, (list) => {
          expect(readTermList(writeTermList(list, language))).toEqual({ terms: list, skipped: [] });
        }),
        { numRuns: 300 },
      );
    },
    30_000,
  );

  test('has a head, a row a term, and the mark that Excel wants', () => {
    expect(writeTermList([FULL])).toBe(
      '\ufeff关键词,又作,用途,类别,译法,备注\r\n' +
        '“十五五”规划,十五五；第十五个五年规划,只供查找,提法,"the 15th Five-Year Plan, ""15th FYP""","二〇二六年起\n二〇三〇年止"\r\n',
    );
  });

  test.each(['=1+2', '+86', '-1', '@SUM(A1)', '＝cmd', "'=1", '\t=1'])(
    'has nothing that a spreadsheet would run: %j',
    (form) => {
      const row = writeTermList([sampleTerm('国之大者', { note: form })]).split('\r\n')[1]!;
      const cell = row.split(',').at(-1)!.replace(/^"/u, '');
      expect(cell).toMatch(/^'/u);
    },
  );

  test.each<[name: string, file: string | ArrayBuffer]>([
    ['with columns in another order', '备注,关键词\n好,国之大者'],
    ['with English heads', 'Term,Note\n国之大者,好'],
    ['with semicolons', '关键词;备注\n国之大者;好'],
    ['with tabs', '关键词\t备注\n国之大者\t好'],
    ['with a column of one’s own', '页码,关键词,备注\n3,国之大者,好'],
    ['in UTF-16', utf16('关键词\t备注\r\n国之大者\t好')],
    ['in UTF-8', new TextEncoder().encode('\ufeff关键词,备注\r\n国之大者,好').buffer],
    [
      'in GB18030',
      bytes(
        0xb9,
        0xd8,
        0xbc,
        0xfc,
        0xb4,
        0xca,
        0x2c,
        0xb1,
        0xb8,
        0xd7,
        0xa2,
        0x0a,
        0xb9,
        0xfa,
        0xd6,
        0xae,
        0xb4,
        0xf3,
        0xd5,
        0xdf,
        0x2c,
        0xba,
        0xc3,
      ),
    ],
  ])('is read %s', (_, file) => {
    expect(readTermList(file).terms).toMatchObject([{ form: '国之大者', note: '好', use: 'flagged' }]);
  });

  test('may be a term a line and nothing else', () => {
    const { terms: read } = readTermList('国之大者\n\n新发展格局\n');
    expect(read.map(({ form, group }) => [form, group])).toEqual([
      ['国之大者', '关键词'],
      ['新发展格局', '关键词'],
    ]);
  });

  test('tells which lines make no term', () => {
    expect(readTermList('关键词\n国之大者\n好\n一句话。又一句\n国之 大者').skipped).toEqual([
      { row: 3, form: '好', fault: 'term-too-short' },
      { row: 4, form: '一句话。又一句', fault: 'term-across-sentences' },
      { row: 5, form: '国之 大者', fault: 'repeated-term' },
    ]);
  });

  test.each([
    ['', 'no-terms'],
    ['关键词,备注\n', 'no-terms'],
    ['国之大者\n'.repeat(20_001), 'too-large'],
    ['x'.repeat(4_000_001), 'too-large'],
  ])('that is none is refused (%#)', (file, code) => {
    expect(() => readTermList(file)).toThrow(new TermListError(code as 'no-terms'));
  });
});

describe('a list of terms applied to a source', () => {
  const paragraphs = [{ text: '胸怀“国之大者”，构建新发展格局。' }];

  test('adds what stands in it, changes what it had, and tells what is missing', () => {
    const own = [sampleTerm('新发展格局', { note: '旧' }), sampleTerm('胸怀', { use: 'lookup' })];
    const listed = [sampleTerm('国之大者'), sampleTerm('新发展格局', { note: '新' }), sampleTerm('共同富裕')];
    const applied = applyTermList({ paragraphs, terms: own }, listed);
    expect(applied.terms).toEqual([listed[1], own[1], listed[0]]);
    expect(applied.added).toEqual([listed[0]]);
    expect(applied.changed).toEqual([listed[1]]);
    expect(applied.missing).toEqual(['共同富裕']);
  });

  test('that it has already changes nothing', () => {
    const own = [sampleTerm('国之大者', { note: '好' })];
    const read = readTermList(writeTermList(own)).terms;
    expect(applyTermList({ paragraphs, terms: own }, read)).toEqual({
      terms: own,
      added: [],
      changed: [],
      missing: [],
    });
  });
});

test('the list of the bundled terms makes the same terms of the same text', () => {
  const { terms: listed, skipped } = readTermList(writeTermList(BUNDLED.terms));
  expect(skipped).toEqual([]);
  const applied = applyTermList({ paragraphs: BUNDLED.paragraphs, terms: [] }, listed);
  expect(applied.terms).toEqual(BUNDLED.terms);
  expect(applied.missing).toEqual([]);
});

test('a wording that is a form and an alias is a form, and stands once', () => {
  const list = [
    sampleTerm('国之大者', { aliases: ['新发展格局', '大者', '大者'] }),
    sampleTerm('新发展格局'),
  ];
  expect(withoutFaults(list).map(({ form, aliases }) => [form, aliases])).toEqual([
    ['国之大者', ['大者']],
    ['新发展格局', []],
  ]);
  expect(sameWording('“Ａ b”')).toBe('ab');
});

function bytes(...values: number[]): ArrayBuffer {
  return Uint8Array.from(values).buffer;
}

function utf16(file: string): ArrayBuffer {
  return Uint16Array.from([0xfeff, ...Array.from(file, (unit) => unit.charCodeAt(0))]).buffer;
}
