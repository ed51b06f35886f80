import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import speech from '~/assets/2025-assistance-cadres-speech.chuchu.md';
import { setText, spanInOriginal, spanInTypeset, typeset } from './typography';

const CASES: readonly [name: string, file: string, set: string][] = [
  // Extraction spaces
  ['no space stays between Chinese and figures', '在 2025 年 3 月', '在2025年3月'],
  ['no space stays round a placeholder', '贡献 X,与 X 市', '贡献X，与X市'],
  [
    'no space stays round marks and quotation marks',
    '建设 “四地” , 打造《规划》 的',
    '建设“四地”，打造《规划》的',
  ],
  ['no-break and thin spaces are spaces too', '在\u00a02025\u2009年', '在2025年'],
  ['a space between two Chinese words may mean something', '第一章 总则', '第一章 总则'],
  [
    'English words keep their spaces',
    '参加 World Health Organization 会议',
    '参加World Health Organization会议',
  ],
  // Marks
  ['every mark of a Chinese sentence is full-width', '甲,乙;丙:丁!戊?己.', '甲，乙；丙：丁！戊？己。'],
  ['marks after quotation marks too', '“国之大者”,“明白人”.', '“国之大者”，“明白人”。'],
  ['marks already full-width stay', '甲，乙。', '甲，乙。'],
  ['a lone word belongs to the Chinese round it', '来到 X, 投身;服务 X!', '来到X，投身；服务X！'],
  ['so do two that a comma parts', '服务 X,X 市占 5.2%,2024 年占 3.1%', '服务X，X市占5.2%，2024年占3.1%'],
  ['brackets are set in pairs', '(一)国内生产总值(GDP)增长', '（一）国内生产总值（GDP）增长'],
  ['a bracket without a partner stays', '1)讲政治', '1)讲政治'],
  ['six dots are no full stops', '等等...好', '等等...好'],
  // Not Chinese prose
  ['numbers keep their marks', '共 1,000 元,占 3.14%,9:30 开始', '共1,000元，占3.14%，9:30开始'],
  ['item numbers keep their points', '1.讲政治', '1.讲政治'],
  ['Chinese item numbers keep their points', '一.讲政治', '一.讲政治'],
  [
    'addresses stay whole',
    '见 http://a.example/b,c?d=(1) ,又见 a@b.example!',
    '见http://a.example/b,c?d=(1)，又见a@b.example！',
  ],
  ['file names keep their points', '打开文件.doc', '打开文件.doc'],
  ['English sentences stay', 'Hello, world (again). Yes?', 'Hello, world (again). Yes?'],
  ['an English sentence before a Chinese one stays', 'Well, hello. 你好,朋友', 'Well, hello. 你好，朋友'],
  ['Chinese within English brackets makes no Chinese', 'Beijing (北京), China', 'Beijing (北京), China'],
  ['straight quotation marks stay', '他说:"好"', '他说："好"'],
];

describe('Chinese typography', () => {
  test.each(CASES)('%s', (_, file, set) => {
    expect(typeset(file).text).toBe(set);
  });

  test('leaves no half-width mark and no space in the speech', () => {
    for (const { text } of speech.paragraphs) expect(typeset(text).text).not.toMatch(/[\s,.:;!?()]/u);
  });
});

const HALF = ',.:;!?()';
const FULL = '，。：；！？（）';
const bare = (text: string) =>
  text
    .replace(/[ \t\u00a0\u2000-\u200a\u202f]/gu, '')
    .replace(/[，。：；！？（）]/gu, (mark) => HALF[FULL.indexOf(mark)]!);

/** Paragraphs of everything that the rules look at, and of anything at all. */
const paragraph = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...HALF,
        ...FULL,
        ...' \u00a0“”‘’"\'…—·、《》%-/X1,9.国年一々𠮟',
        'GDP',
        'and so on',
        '3.14',
        'http://a.example/b',
        'a@b.example',
        '（一）',
      ),
      { maxLength: 14 },
    )
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

describe('typesetting any text', () => {
  const check = (property: (text: string) => void) =>
    fc.assert(
      fc.property(paragraph, (text) => {
        property(text);
      }),
      { numRuns: 2_000 },
    );

  test('changes nothing but spaces and the width of marks', () => {
    check((text) => expect(bare(typeset(text).text)).toBe(bare(text)));
  });

  test('a second time changes nothing', () => {
    check((text) => {
      const once = typeset(text).text;
      expect(typeset(once).text).toBe(once);
    });
  });

  test('keeps maps that rise and lead back to the same character', () => {
    check((text) => {
      const { text: set, fromOriginal, toOriginal } = typeset(text);
      expect(fromOriginal).toHaveLength(text.length + 1);
      expect(toOriginal).toHaveLength(set.length + 1);
      const steps = fromOriginal.slice(1).map((offset, at) => offset - fromOriginal[at]!);
      expect(steps.filter((step) => step !== 0 && step !== 1)).toEqual([]);
      expect(toOriginal.map((offset) => fromOriginal[offset])).toEqual([...toOriginal.keys()]);
      expect(toOriginal.slice(0, -1).map((offset) => bare(text[offset]!))).toEqual(set.split('').map(bare));
    });
  });

  test('carries spans over and back', () => {
    fc.assert(
      fc.property(paragraph, fc.nat(), fc.nat(), (text, a, b) => {
        const start = Math.min(a, b) % (text.length + 1);
        const end = Math.max(start, Math.max(a, b) % (text.length + 1));
        const set = typeset(text);
        const there = spanInTypeset(set, { start, end });
        expect(bare(set.text.slice(there.start, there.end))).toBe(bare(text.slice(start, end)));
        const back = spanInOriginal(set, there);
        expect(spanInTypeset(set, back)).toEqual(there);
        expect(bare(text.slice(back.start, back.end))).toBe(bare(text.slice(start, end)));
      }),
    );
  });
});

test('as in the file, nothing changes at all', () => {
  const set = setText('在 2025 年,', 'file');
  expect(set.text).toBe('在 2025 年,');
  expect(spanInOriginal(set, { start: 1, end: 7 })).toEqual({ start: 1, end: 7 });
});
