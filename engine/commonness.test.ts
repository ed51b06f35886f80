import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulationsIn, isCommon, stockPieces } from './commonness';
import { compileIndex } from './compile-index';
import { foldedLetters, foldText } from './fold';
import { decodeIndex } from './index-format';
import { MAX_STOCK_REST, MIN_STOCK_COVERAGE, STOCK_PIECE_LETTERS } from './limits';
import { finish } from './steps';
import { stockRunsSteps } from './stock-runs';
import { StockTable } from './stock-table';
import { aSource } from './test-sources';

const FORMULATIONS = [
  '以习近平同志为核心的党中央',
  '贯彻新发展理念',
  '写中国式现代化新篇章',
  '奋力谱写中国式现代化',
  '推动区域协调发展',
  '促进共同富裕',
];
const pieces = stockPieces(FORMULATIONS);

/** Where a text is made of stock wording. */
function runsOf(text: string, stock = pieces, placeholder?: string): Int32Array {
  const source = { ...aSource({ paragraphs: [text] }), ...(placeholder && { placeholder }) };
  return decodeIndex(compileIndex([source], stock)).stock;
}

/** Whether a passage is common, standing by itself or within other text. */
function common(passage: string, { before = '', after = '', placeholder = '' } = {}): boolean {
  const start = foldedLetters(before).length;
  const runs = runsOf(before + passage + after, pieces, placeholder);
  return isCommon(runs, start, start + foldedLetters(passage).length);
}

describe('a passage is common', () => {
  test('when it is a formulation, however long', () => {
    expect(common('以习近平同志为核心的党中央')).toBe(true);
  });

  test('when it is a piece of one', () => {
    expect(common('同志为核心的党中央')).toBe(true);
  });

  test('when it is a formulation with two letters more at its edge, however short', () => {
    expect(common('促进共同富裕作出')).toBe(true);
    expect(common('是要促进共同富裕')).toBe(true);
    expect(common('促进共同富裕，作出重')).toBe(false);
  });

  test('when formulations make up four fifths of it', () => {
    expect(common('以习近平同志为核心的党中央着眼于推动区域协调发展、促进共同富裕')).toBe(true);
    expect(common('以习近平同志为核心的党中央着眼于推动区域协调发展、促进东部与西部富裕')).toBe(false);
  });

  test('whatever marks stand in it', () => {
    expect(common('以“习近平同志”为核心的，党中央')).toBe(true);
  });

  test('when it is a formulation with a name in it where the source has its placeholder', () => {
    expect(common('奋力谱写中国式现代化X新篇章', { placeholder: 'X' })).toBe(true);
    expect(common('奋力谱写中国式现代化X新篇章')).toBe(false);
  });
});

describe('a passage is not common', () => {
  test('when it merely lies beside a formulation', () => {
    expect(common('着眼于推进东西部协作', { before: '以习近平同志为核心的党中央' })).toBe(false);
  });

  test('when only less than a piece of a formulation reaches into it', () => {
    expect(common('的党中央着眼于', { before: '以习近平同志为核心' })).toBe(false);
  });

  test('when it is strung together from scraps of formulations', () => {
    expect(common('贯彻新发展共同富裕协调发展党中央')).toBe(false);
  });

  test('when there is nothing in it', () => {
    expect(common('', { before: '促进共同富裕' })).toBe(false);
  });
});

test('agrees with the rule as it is written down: maximal pieces of any one formulation, cut to the passage', () => {
  const letter = fc.constantFrom('a', 'b');
  const word = fc.array(letter, { minLength: 0, maxLength: 12 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 3 }),
      word,
      fc.nat(12),
      fc.nat(12),
      (formulations, text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const runs = runsOfLetters(text, formulations);
        expect(isCommon(runs, start, end)).toBe(commonByTheBook(text.slice(start, end), formulations));
      },
    ),
    { numRuns: 2000 },
  );
});

/** As `runsOf`, but of plain letters, and without an index around it. */
function runsOfLetters(text: string, formulations: readonly string[]): Int32Array {
  const classOfUnit = Uint16Array.from({ length: 0x80 }, (_, unit) => unit);
  const letters = Uint16Array.from([...text, '\0'], (letter) => letter.charCodeAt(0));
  const table = new StockTable(stockPieces(formulations), classOfUnit, 1);
  return finish(stockRunsSteps({ letters, letterMarks: new Uint8Array(letters.length) }, table));
}

function commonByTheBook(passage: string, formulations: readonly string[]): boolean {
  const covered = new Set<number>();
  for (let start = 0; start < passage.length; start++) {
    for (let end = start + STOCK_PIECE_LETTERS; end <= passage.length; end++) {
      if (formulations.some((formulation) => formulation.includes(passage.slice(start, end))))
        for (let i = start; i < end; i++) covered.add(i);
    }
  }
  if (covered.size === 0) return false;
  return (
    covered.size >= MIN_STOCK_COVERAGE * passage.length || passage.length - covered.size <= MAX_STOCK_REST
  );
}

test('runs stay linear in repeated text', () => {
  const runs = runsOf('促进共同富裕'.repeat(100_000));
  expect(runs).toHaveLength(200_000);
  expect([...runs.slice(0, 4)]).toEqual([0, 6, 6, 12]);
  expect(isCommon(runs, 0, 600_000)).toBe(true);
});

describe('the formulations in a passage', () => {
  const named = (text: string, items: Readonly<Record<string, number>>) =>
    formulationsIn(foldText(text), (wording) => items[wording] ?? 0).map(({ start, end }) =>
      text.slice(start, end),
    );

  test('are named as they are written there, those first that make up most', () => {
    const items = { 推动区域协调发展: 40, 促进共同富裕: 60, 贯彻新发展理念: 30 };
    expect(named('着眼于推动区域协调发展、促进“共同富裕”，贯彻新發展理念', items)).toEqual([
      '促进“共同富裕',
      '推动区域协调发展',
      '贯彻新發展理念',
    ]);
  });

  test('are named without what is sometimes added to them, and without what lies in them', () => {
    const items = {
      以习近平同志为核心的党中央: 2430,
      以习近平同志为核心的党中央着眼: 42,
      同志为核心的党中央: 2440,
    };
    expect(named('以习近平同志为核心的党中央着眼于', items)).toEqual(['以习近平同志为核心的党中央']);
  });

  test('are named when they overlap a little, but not for a few letters more', () => {
    const items = { 深入实施西部大开发: 90, 西部大开发战略部署: 80, 实施西部大开发战: 70 };
    expect(named('深入实施西部大开发战略部署', items)).toEqual(['深入实施西部大开发']);
    expect(named('促进共同富裕作出重大', { 促进共同富裕: 60, 富裕作出重大: 30 })).toEqual([
      '促进共同富裕',
      '富裕作出重大',
    ]);
  });

  test('do not end in the middle of a number', () => {
    expect(named('国家主席习近平20日', { 国家主席习近平2: 480 })).toEqual([]);
    expect(named('国家主席习近平2日', { 国家主席习近平2: 480 })).toEqual(['国家主席习近平2']);
  });

  test('do not go across the end of a sentence', () => {
    expect(named('促进共同。富裕', { 促进共同富裕: 60 })).toEqual([]);
    expect(named('。促进共同富裕', { 促进共同富裕: 60 })).toEqual(['促进共同富裕']);
  });
});
