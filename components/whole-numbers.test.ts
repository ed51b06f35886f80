import { expect, test } from 'vitest';
import type { Difference } from '~/engine/types';
import { ofWholeNumbers } from './whole-numbers';

/** Where two texts are not the same, as one difference. */
function differenceOf(page: string, source: string, kind: Difference['kind']): Difference {
  let head = 0;
  while (head < page.length && page[head] === source[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(page.length, source.length) - head && page.at(-1 - tail) === source.at(-1 - tail))
    tail += 1;
  const span = (text: string) => ({ start: head, end: text.length - tail });
  return { kind, page: span(page), source: span(source) };
}

test.for<[page: string, source: string, kind: Difference['kind'], expected: string]>([
  ['自2018年以来', '自2019年以来', 'replaced', 'replaced 2018 2019'],
  ['稳定在13.5亿斤', '稳定在12.5亿斤', 'replaced', 'replaced 13.5 12.5'],
  ['稳定在12.75亿斤', '稳定在12.5亿斤', 'inserted', 'replaced 12.75 12.5'],
  ['有25户', '有125户', 'dropped', 'replaced 25 125'],
  ['二十八个乡镇', '二十七个乡镇', 'replaced', 'replaced 二十八 二十七'],
  ['三百五十公里', '三百二十公里', 'replaced', 'replaced 三百五十 三百二十'],
  ['办好四件事', '办好三件事', 'replaced', 'replaced 四 三'],
  ['第3.要修渠', '第2.要修渠', 'replaced', 'replaced 3 2'],
  ['提升政治判断力', '提高政治判断力', 'replaced', 'replaced 升 高'],
  ['投资3.54亿元', '投资3.45亿元', 'moved', 'replaced 3.54 3.45'],
  ['渠长12.85公里', '渠长128.5公里', 'moved', 'replaced 12.85 128.5'],
  ['增长12。', '增长12.7%。', 'dropped', 'replaced 12 12.7%'],
  ['市情、县情', '县情、市情', 'moved', 'moved 市情、县 县情、市'],
  ['水渠一共二里', '水渠共二里', 'inserted', 'inserted 一 '],
  ['统计户数', '统一户数', 'replaced', 'replaced 计 一'],
])('%s for %s: %s, said of the whole number', ([page, source, kind, expected]) => {
  const {
    page: own,
    source: theirs,
    ...said
  } = ofWholeNumbers(differenceOf(page, source, kind), page, source);
  expect([said.kind, page.slice(own.start, own.end), source.slice(theirs.start, theirs.end)].join(' ')).toBe(
    expected,
  );
});
