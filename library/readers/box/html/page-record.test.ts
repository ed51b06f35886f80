import { expect, test } from 'vitest';
import { pageRecord } from './page-record';

const line = (text: string, cell = false) => ({ text, linked: false, leads: false, ...(cell && { cell }) });
const cells = (...texts: readonly string[]) => texts.map((text) => line(text, true));

test.each([
  [
    'in cells of their own',
    cells(
      '索 引 号：',
      '990100/2025-118',
      '主题分类：',
      '',
      '成文日期：',
      '2025-04-02',
      '文　　号：',
      '云政规〔2025〕2号',
    ),
    { number: '云政规〔2025〕2号', date: '2025年04月02日' },
  ],
  [
    'in a line with their labels',
    ['【标 题】：关于废止文件的决定', '【发布日期】：2025-04-03', '【发文字号】：云政规〔2025〕2号'].map(
      (text) => line(text),
    ),
    { number: '云政规〔2025〕2号' },
  ],
  ['without values', cells('文号：', '成文日期：', '有效性：', '有效'), {}],
  ['one or two, which may be of the text', [line('文号：云政规〔2025〕2号'), line('名称：古树')], {}],
])('Entries %s: number and day', (_, lines, expected) => {
  const { lines: __, ...facts } = pageRecord(lines);
  expect(facts).toEqual(expected);
});

test('A record is its labels and values, and nothing else', () => {
  const lines = [
    line('云州市人民政府'),
    ...cells('文号：', '云政规〔2025〕2号', '有效性：', '有效'),
    line('分类：公文'),
    line('各县：'),
  ];
  expect([...pageRecord(lines).lines]).toEqual(lines.slice(1, -1));
});
