import { expect, test } from 'vitest';
import { cells, cut, table } from './table';

test.each([
  ['', 0],
  ['abc', 3],
  ['国之大者', 8],
  ['第 5 段', 7],
  ['（一），。', 10],
  ['𠀀', 2],
  ['e\u0301\u200b', 1],
  ['ＡＢ', 4],
])('“%s” takes %i cells', (text, width) => {
  expect(cells(text)).toBe(width);
});

test('cut never exceeds its limit, and leaves alone what fits', () => {
  expect(cut('国之大者', 8)).toBe('国之大者');
  expect(cut('国之大者', 7)).toBe('国之大…');
  expect(cut('国之大者', 6)).toBe('国之…');
});

test('columns line up although Chinese characters are twice as wide', () => {
  const lines = table(
    [
      ['关键词', '2', '国之大者'],
      ['quote', '12', 'x'],
    ],
    80,
  ).split('\n');
  expect(lines).toEqual(['关键词  2   国之大者', 'quote   12  x']);
});

test('the last column gives way to the terminal’s width', () => {
  expect(table([['a', 'b', '国'.repeat(60)]], 30)).toBe(`a  b  ${'国'.repeat(11)}…`);
});

test('the last but one leaves room for the last', () => {
  expect(table([['国'.repeat(60), '源'.repeat(60)]], 30)).toBe(`${'国'.repeat(5)}…  ${'源'.repeat(8)}…`);
});
