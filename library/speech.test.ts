import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import speech from '~/assets/2025-assistance-cadres-speech.chuchu.md';
import { passageOf } from '~/engine/passage';

/** The speech as it was received, hard-wrapped; not part of the project. */
const SEED = resolve(import.meta.dirname, '../../shared/seed');
const hasSeed = existsSync(SEED);

const withoutSpace = (text: string) => text.replace(/\s/gu, '');
const characters = withoutSpace(speech.paragraphs.map(({ text }) => text).join(''));

describe('the bundled speech', () => {
  test.runIf(hasSeed)(
    `has the characters of the text received, one for one${hasSeed ? '' : ' (skipped: ../shared/seed is absent)'}`,
    () => {
      const [file = ''] = readdirSync(SEED).filter((name) => name.endsWith('.txt'));
      expect(characters).toBe(withoutSpace(readFileSync(resolve(SEED, file), 'utf8')));
    },
  );

  test('has the very characters that were once compared with the text received', () => {
    expect(characters).toHaveLength(1_912);
    expect(createHash('sha256').update(characters).digest('hex')).toBe(
      '7a3a37f1a15fccd0e019946ada67e3f215ea6bbd4f2efbd6106d0a925e08d4a8',
    );
  });

  test('keeps the half-width marks and the spaces of the text received', () => {
    expect(speech.paragraphs[0]?.text).toBe('在 2025 年市援派干部及东西部协作挂职干部座谈会上的讲话');
    expect(speech.paragraphs[2]?.text).toContain('来到高原古城 X,投身到');
  });

  test('has 14 paragraphs, each with its kind and its beginning', () => {
    expect(
      speech.paragraphs.map(({ index, kind, level, text }) => [index, kind, level, text.slice(0, 6)]),
    ).toEqual([
      [1, 'title', 0, '在 2025'],
      [2, 'salutation', 0, '同志们:'],
      [3, 'body', 0, '今天,我们怀'],
      [4, 'body', 0, '开展对口援派'],
      [5, 'body', 0, '当前,我们正'],
      [6, 'body', 0, '借此机会,我'],
      [7, 'heading', 1, '一、要深刻认'],
      [8, 'body', 0, '讲政治,是第'],
      [9, 'body', 0, '一是要从战略'],
      [10, 'body', 0, '二是要从时代'],
      [11, 'body', 0, '三是要从履职'],
      [12, 'heading', 1, '二、要主动担'],
      [13, 'body', 0, '挂职锻炼,是'],
      [14, 'body', 0, '一是要坚持深'],
    ]);
  });

  test('breaks off at 要坚决克, and says so', () => {
    const last = speech.paragraphs.at(-1)!;
    expect(last.text.endsWith('掌握第一手资料。要坚决克')).toBe(true);
    expect(passageOf(speech, last.index)?.cutOff).toBe(true);
  });

  test('says what is known, and nothing else', () => {
    const { paragraphs: _, terms: _terms, ...facts } = speech;
    expect(facts).toEqual({
      id: '2025-assistance-cadres-speech',
      title: '在2025年市援派干部及东西部协作挂职干部座谈会上的讲话',
      date: '2025',
      occasion: '2025年市援派干部及东西部协作挂职干部座谈会',
      version: 'full-text',
      complete: false,
      placeholder: 'X',
      visibility: 'public',
    });
  });
});

describe('the key terms of the speech', () => {
  const formsOf = (use: string) => speech.terms.filter((term) => term.use === use).map(({ form }) => form);

  test('are 80 to 125', () => {
    expect(speech.terms.length).toBeGreaterThanOrEqual(80);
    expect(speech.terms.length).toBeLessThanOrEqual(125);
  });

  test.each(speech.terms.map(({ form }) => form))('%s stands in it character for character', (form) => {
    expect(speech.paragraphs.some(({ text }) => withoutSpace(text).includes(form))).toBe(true);
  });

  test.each([
    '国之大者',
    '政治判断力',
    '新发展格局',
    '中国式现代化',
    '连心桥',
    '同心结',
    '试金石',
    '磨刀石',
    '他山之石',
  ])('%s is marked on pages', (form) => {
    expect(formsOf('flagged')).toContain(form);
  });

  test.each(['因地制宜', '五湖四海', '党中央', '讲政治'])('%s is only looked up', (form) => {
    expect(formsOf('lookup')).toContain(form);
  });

  test('are found under what people write instead', () => {
    expect(speech.terms.find(({ form }) => form === '“十五五”规划')?.aliases).toContain('十五五');
  });

  test('mark no one who is 十四五岁, fourteen or fifteen', () => {
    const flagged = speech.terms.filter(({ use }) => use === 'flagged');
    const wordings = flagged.flatMap(({ form, aliases }) => [form, ...aliases]);
    expect(wordings.filter((wording) => '十四五岁'.includes(wording))).toEqual([]);
  });
});
