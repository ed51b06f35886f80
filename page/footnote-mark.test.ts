import { expect, test } from 'vitest';
import { isFootnoteMark } from './footnote-mark';

const MARKS = [
  '6',
  '[6]',
  '［6］',
  '①',
  '⑫',
  '*',
  '†',
  '注1',
  '注 1',
  '[注1]',
  '注一',
  '〔二〕',
  '[1][2]',
  '[1-3]',
  '1, 2',
  ' [ 6 ] ',
  '脚注3',
  '[a]',
  'TM',
];
const TEXT = ['国', '国之大者', '一', '二是', '平方米', '第6', '注意', ''];

test.each(MARKS)('“%s” is a footnote mark', (text) => {
  expect(isFootnoteMark(text)).toBe(true);
});

test.each(TEXT)('“%s” is no footnote mark', (text) => {
  expect(isFootnoteMark(text)).toBe(false);
});

test('raised text longer than any mark is no footnote mark', () => {
  expect(isFootnoteMark('1'.repeat(25))).toBe(false);
});
