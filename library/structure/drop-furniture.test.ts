import { expect, test } from 'vitest';
import type { RawLine } from '../readers/read-document';
import { dropFurniture } from './drop-furniture';
import { pageLines } from './page-lines';

const BODY = '市林业部门每季度巡查一次，县级林业部门每月巡查一次，发现病虫的，应当立即组织专家';

test.each([
  ['— 3 —'],
  ['- 12 -'],
  ['第 3 页'],
  ['第3页 共10页'],
  ['第三页'],
  ['Page 3 of 10'],
  ['https://www.yunzhou.example/t1.html\t3/10'],
  ['2025/3/5 10:22\t关于古树的通知'],
])('%s between two lines of a sentence is a page’s number, and the sentence closes up', (number) => {
  expect(dropped([`${BODY}会`, '', number, '', '诊。'])).toEqual([[`${BODY}会`, '诊。'], [number]]);
});

test.each([['3'], ['2024'], ['第3页的图'], ['—— 3 个'], ['-3']])('%s by itself is text', (line) => {
  expect(dropped([BODY, line, BODY])).toEqual([[BODY, line, BODY], []]);
});

test.each([['（#）'], ['# / 3'], ['#/3']])(
  '%s at the foot of pages that count on is their number',
  (number) => {
    const page = (at: number) => [...lines(10, at), number.replace('#', String(at))];
    const pages = [1, 2, 3].flatMap(page);
    expect(dropped(pages)[1]).toEqual([1, 2, 3].map((at) => number.replace('#', String(at))));
    expect(dropped([...lines(4), '1/3', ...lines(4)])[1]).toEqual([]);
  },
);

test('Bare numbers that count on, each some lines after the other, are pages', () => {
  const page = (number: number) => [...lines(10, number), `${number}`];
  const text = [...page(7), ...page(8), ...page(9), ...lines(3)];
  expect(dropped(text)[1]).toEqual(['7', '8', '9']);
  // As the cells of a table they are too near each other.
  expect(dropped(['1', '2', '3', '4', ...lines(4)])[1]).toEqual([]);
});

test('Lines at the same edge of most pages are running heads, also where left and right pages differ', () => {
  const page = (number: number) => [
    number % 2 ? '云州调研　第七期' : '旧城更新',
    ...lines(6, number),
    `${number}`,
  ];
  const first = lines(7);
  const [kept, heads] = dropped(asPages([[...first, '1'], ...[2, 3, 4, 5, 6, 7].map(page)]));
  expect(kept).toEqual([...first, ...[2, 3, 4, 5, 6, 7].flatMap((number) => lines(6, number))]);
  expect(new Set(heads)).toEqual(
    new Set(['云州调研　第七期', '旧城更新', '1', '2', '3', '4', '5', '6', '7']),
  );
});

test('The title on the first page stays, though every other page repeats it as its head', () => {
  const [kept] = dropped(
    asPages([
      ['湿地保护条例', ...lines(5, 1)],
      ['湿地保护条例', ...lines(5, 2)],
      ['湿地保护条例', ...lines(5, 3)],
    ]),
  );
  expect(kept.filter((text) => text === '湿地保护条例')).toHaveLength(1);
  expect(kept[0]).toBe('湿地保护条例');
});

test('In a PDF the head of the first page goes and the title, set larger, stays', () => {
  const line = (text: string, page: number, size: number): RawLine => ({
    text,
    set: { page, left: 0, right: 1, size },
  });
  const pages = [1, 2, 3].flatMap((page) => [
    line('湿地保护条例', page, 9),
    ...(page === 1 ? [line('湿地保护条例', page, 22)] : []),
    ...lines(5, page).map((text) => line(text, page, 12)),
    line(String(page), page, 9),
  ]);
  const { lines: kept } = dropFurniture(pageLines(pages));
  expect(kept.filter(({ text }) => text === '湿地保护条例').map(({ set }) => set?.size)).toEqual([22]);
});

test('Head and foot of a single page are told by size and distance, a small line near the text stays', () => {
  const line = (text: string, size: number): RawLine => ({ text, set: { page: 1, left: 0, right: 1, size } });
  const body = lines(9).map((text) => line(text, 16));
  const kept = (head: readonly RawLine[], foot: readonly RawLine[] = []) =>
    dropFurniture(pageLines([...head, ...body, ...foot])).lines.filter(({ blank }) => !blank).length;
  expect(kept([line('云州市人民政府公报 2025年第5期', 9), { text: '' }])).toBe(9);
  expect(kept([line('云州市人民政府公报 2025年第5期', 9)])).toBe(10);
  expect(kept([line('让老街留住人间烟火', 22), { text: '' }])).toBe(10);
  expect(kept([], [{ text: '' }, line('https://www.yunzhou.example/t1.html\t1/1', 6)])).toBe(9);
  expect(kept([], [{ text: '' }, line('注：古树指树龄在一百年以上的树木。', 6)])).toBe(10);
});

test('Pages that are all alike are no furniture', () => {
  const text = asPages([
    ['甲方', '乙方'],
    ['甲方', '乙方'],
    ['甲方', '乙方'],
  ]);
  expect(dropped(text)[0]).toEqual(['甲方', '乙方', '甲方', '乙方', '甲方', '乙方']);
});

test('What repeats inside of pages stays', () => {
  const page = (number: number) => [...lines(4, number), '特此说明。', ...lines(4, number + 10)];
  expect(dropped(asPages([1, 2, 3].map(page)))[1]).toEqual([]);
});

function lines(count: number, seed = 0): string[] {
  return Array.from({ length: count }, (_, i) => `${String.fromCharCode(0x4e00 + seed * 20 + i)}${BODY}`);
}

const asPages = (pages: readonly (readonly string[])[]) =>
  pages.flatMap((page, i) => page.map((text, at) => (i > 0 && at === 0 ? `\f${text}` : text)));

function dropped(text: readonly string[]): [kept: string[], dropped: readonly string[]] {
  const result = dropFurniture(pageLines(text.map((line) => ({ text: line }))));
  return [result.lines.map((line) => line.text), result.dropped];
}
