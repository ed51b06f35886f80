import { expect, test } from 'vitest';
import { fileName } from './download-text';

test.for([
  ['在座谈会上的讲话.chuchu.md', '在座谈会上的讲话.chuchu.md'],
  ['云州/市: “一.二”?.chuchu.md', '云州_市_ “一.二”_.chuchu.md'],
  ['..\\..\\x.csv', '_.._x.csv'],
  [`${'长'.repeat(90)}.csv`, `${'长'.repeat(60)}.csv`],
  ['\u202egnp.csv', '_gnp.csv'],
  ['.chuchu.md', 'chuchu.chuchu.md'],
])('%s is saved as %s', ([name, expected]) => {
  expect(fileName(name!)).toBe(expected);
});
