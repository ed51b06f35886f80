import { describe, expect, test } from 'vitest';
import speech from '~/assets/2025-assistance-cadres-speech.chuchu.md';
import { passageOf } from './passage';
import type { Paragraph, ParagraphIndex, Source } from './types';

const passage = (index: number, source: Source = speech) => passageOf(source, index as ParagraphIndex);

const FIRST = '一、要深刻认识使命,在把握大局中提高政治站位,做政治坚定的“明白人”';
const SECOND = '二、要主动担当作为,在服务发展中增强能力本领,做干事创业的“实干家”';

describe('a passage', () => {
  test.each<[index: number, bodyNumber: number | undefined, section: string[]]>([
    [1, undefined, []],
    [2, undefined, []],
    [3, 1, []],
    [6, 4, []],
    [7, undefined, []],
    [8, 5, [FIRST]],
    [9, 6, [FIRST, '一是要从战略和全局的高度深化认识']],
    [11, 8, [FIRST, '三是要从履职尽责的角度主动作为']],
    [12, undefined, []],
    [13, 9, [SECOND]],
    [14, 10, [SECOND, '一是要坚持深入调研,做到因地制宜']],
  ])('of paragraph %i has body number %s and the headings above it', (index, bodyNumber, section) => {
    expect(passage(index)?.bodyNumber).toBe(bodyNumber);
    expect(passage(index)?.section).toEqual(section);
  });

  test('is cut off only at the end of a source that is cut off', () => {
    expect(speech.paragraphs.filter(({ index }) => passage(index)?.cutOff).map(({ index }) => index)).toEqual(
      [14],
    );
    expect(passage(14, { ...speech, complete: true })?.cutOff).toBe(false);
  });

  test('has the facts of its source, without its text', () => {
    expect(passage(8)?.source).toMatchObject({ id: speech.id, title: speech.title, complete: false });
    expect(passage(8)?.source).not.toHaveProperty('paragraphs');
  });

  test.each([0, 15])('is not found at %i', (index) => {
    expect(passage(index)).toBeUndefined();
  });
});

describe('the section of a passage', () => {
  const outline = (...levelled: [kind: Paragraph['kind'], level: number, text: string][]): Source => ({
    ...speech,
    paragraphs: levelled.map(([kind, level, text], at) => ({
      index: (at + 1) as ParagraphIndex,
      kind,
      level,
      text,
    })),
  });
  const source = outline(
    ['heading', 1, '一、甲'],
    ['heading', 2, '（一）乙'],
    ['body', 0, '丙。'],
    ['heading', 2, '（二）丁'],
    ['body', 0, '第一，要戊。己。'],
    ['heading', 1, '二、庚'],
    ['body', 0, '（一）坚持辛。壬。'],
    ['body', 0, '一是'],
  );

  test.each<[name: string, index: number, section: string[]]>([
    ['has all levels', 3, ['一、甲', '（一）乙']],
    ['has the nearest heading of each level', 5, ['一、甲', '（二）丁', '第一，要戊']],
    ['of a heading has the levels above it', 4, ['一、甲']],
    ['drops deeper headings at a higher one', 7, ['二、庚', '（一）坚持辛']],
    ['takes no lead from a paragraph without a first sentence', 8, ['二、庚']],
  ])('%s', (_, index, section) => {
    expect(passage(index, source)?.section).toEqual(section);
  });
});
