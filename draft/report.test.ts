import { expect, test } from 'vitest';
import { htmlReport, plainReport, type Report } from './report';

const report: Report = {
  title: '引文核对结果',
  summary: ['有差异 1', '文库中未找到 1'],
  rows: [
    {
      kind: '有差异',
      where: '一、序 › 正文第 2 段',
      words: '溪水一路唱着歌 <奔> 向南方',
      details: ['换字：原文作“远”，草稿作“南”'],
      source: '《山谷来信》 正文第 1 段',
    },
    { kind: '文库中未找到', where: '正文第 3 段', words: '月亮升起', details: [], source: '' },
  ],
};

test('The list in plain text: numbered, each with its place, words and source', () => {
  expect(plainReport(report)).toBe(`引文核对结果
有差异 1
文库中未找到 1

1. 有差异　一、序 › 正文第 2 段
   溪水一路唱着歌 <奔> 向南方
   换字：原文作“远”，草稿作“南”
   《山谷来信》 正文第 1 段

2. 文库中未找到　正文第 3 段
   月亮升起
`);
});

test('The list as a table: text is text', () => {
  const html = htmlReport(report);
  expect(html).toContain('<td>溪水一路唱着歌 &lt;奔&gt; 向南方</td>');
  expect(html).toContain('<td>换字：原文作“远”，草稿作“南”<br>《山谷来信》 正文第 1 段</td>');
  expect(html.match(/<tr>/gu)).toHaveLength(2);
});

test('What was changed follows by itself', () => {
  const changed = {
    ...report,
    changes: {
      title: '已改动 1 处',
      rows: [
        {
          kind: '改为原文',
          where: '正文第 2 段',
          words: '奔向南方',
          details: ['改作：奔向远方'],
          source: '',
        },
      ],
    },
  };
  expect(plainReport(changed)).toContain(`   月亮升起

已改动 1 处

1. 改为原文　正文第 2 段
   奔向南方
   改作：奔向远方
`);
  expect(htmlReport(changed)).toContain('<p>已改动 1 处</p><table border="1"><tr><td>1</td>');
});
