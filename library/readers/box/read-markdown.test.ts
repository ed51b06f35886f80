import { describe, expect, test } from 'vitest';
import type { RawLine } from '../read-document';
import { readMarkdown } from './read-markdown';

const read = (text: string) => readMarkdown(new TextEncoder().encode(text));
const shown = ({ text, style }: RawLine) => (style ? `${style.kind} ${style.level} ${text}` : text);
const lines = async (text: string) => (await read(text)).lines.map(shown);

describe('Markdown', () => {
  test.each<[name: string, text: string, lines: readonly string[]]>([
    [
      'one first heading is the title, the others count from below it',
      '# 讲话\n\n## 一、甲\n\n### （一）乙\n\n正文。',
      ['title 0 讲话', 'heading 1 一、甲', 'heading 2 （一）乙', '正文。'],
    ],
    [
      'several first headings are chapters',
      '# 甲\n\n一。\n\n# 乙\n\n二。',
      ['heading 1 甲', '一。', 'heading 1 乙', '二。'],
    ],
    ['headings that begin at the second level have no title', '## 甲\n\n一。', ['heading 1 甲', '一。']],
    ['lines of a paragraph stay together', '今天我们\n开会。', ['今天我们\n开会。']],
    ['a break after a sentence parts paragraphs', '第一句。  \n第二句。', ['第一句。', '第二句。']],
    ['a break within a sentence does not', '关于工作的  \n通知', ['关于工作的\n通知']],
    [
      'signs of formatting are left out',
      '**重**要*的*`字` [链接](javascript:alert(1)) ![图](file:///a.png)',
      ['重要的字 链接 '],
    ],
    [
      'lists keep their numbers and lose their bullets',
      '3. 甲\n4. 乙\n\n- 丙\n  - 丁',
      ['3. 甲', '4. 乙', '丙', '丁'],
    ],
    ['quotes and code are text', '> 引用\n\n```\n代码一\n代码二\n```', ['引用', '代码一', '代码二']],
    ['tables are read cell by cell', '| 甲 | 乙 |\n|---|:-:|\n| 一 | 二 |', ['甲', '乙', '一', '二']],
    [
      'emphasis may end at a Chinese mark, though the book says no',
      '**读书要“挑剔”。**同志们说，**“开卷有益”**也常有。',
      ['读书要“挑剔”。同志们说，“开卷有益”也常有。'],
    ],
    [
      'a space that emphasis takes after a Chinese mark is none of the text',
      '**（一）守牢底线。** 各县要把粮食抓好， 全年 380 万亩。',
      ['（一）守牢底线。各县要把粮食抓好，全年 380 万亩。'],
    ],
    [
      'notes are paragraphs, and the marks that refer to them go',
      '开卷有益[^1]，见[^x]。\n\n[^1]: 语出旧谚。\n[^注]: 另见 书目。',
      ['开卷有益，见[^x]。', '语出旧谚。', '另见 书目。'],
    ],
    [
      'notes go on over lines that are indented, and come last',
      '见[^1]。\n\n[^1]: 语出旧谚，\n  又见书目\n\n    另一段。\n\n正文。\n',
      ['见。', '正文。', '语出旧谚，\n又见书目', '另一段。'],
    ],
    [
      'tables may have no bars at their edges',
      '甲 | 乙\n--- | ---\n一 | 二\n\n甲|乙\n不是表',
      ['甲', '乙', '一', '二', '甲|乙\n不是表'],
    ],
    [
      'signs of other programs are left out as well',
      '==各地==要~~把~~[[秋粮|秋粮收购]]抓好，见[[办法]]。\n\n- [x] 腾仓\n\n> [!note] 提示\n> 各县',
      ['各地要把秋粮收购抓好，见办法。', '腾仓', '提示\n各县'],
    ],
    [
      'HTML is text without tags',
      '<center>标题</center>\n\n<script>alert(1)</script>\n\n一<b>二</b><br>三',
      ['标题', '一二\n三'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });

  test('a paragraph that is all bold says so, and a note that it is one', async () => {
    const { lines: all } = await read('**压实责任**\n\n各县**要**抓好[^1]。\n\n[^1]: 见《办法》');
    expect(all).toEqual([
      { text: '压实责任', bold: true },
      { text: '各县要抓好。' },
      { text: '见《办法》', note: true },
    ]);
  });

  test.each([
    '---\ntitle: "在会上的讲话"\ntags: [甲]\n---\n正文。',
    '+++\ntitle = "在会上的讲话"\ntags = ["甲"]\n+++\n正文。',
  ])('the title among its facts is kept, and nothing else of them: %j', async (text) => {
    const raw = await read(text);
    expect(raw.title).toBe('在会上的讲话');
    expect(raw.lines.map(shown)).toEqual(['正文。']);
  });

  test('facts without an end are text', async () => {
    expect(await lines('---\n正文。')).toEqual(['正文。']);
  });

  test('a title between endless spaces takes no time', async () => {
    const raw = await read(`---\ntitle: a${' '.repeat(500_000)}b\n---\n正文。`);
    expect(raw.title).toHaveLength(500_002);
  });

  test.each([
    ['quotes', '>'.repeat(1_000_000)],
    ['quotes with spaces', '> '.repeat(100_000)],
    ['lists', '- '.repeat(100_000).concat('x')],
    ['lists of two kinds, which look like a rule,', '* - '.repeat(100_000)],
  ])('a hundred thousand %s within each other are refused at once', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ name: 'ImportError', code: 'bomb' });
  });

  test('a million marks, each of which the parser would remember, are refused at once', async () => {
    await expect(read('`a'.repeat(900_000))).rejects.toMatchObject({ name: 'ImportError', code: 'bomb' });
  });
});
