import { describe, expect, test } from 'vitest';
import { readChuchuMd } from './read-chuchu-md';
import { edited, SAMPLE } from './sample-source-file';

describe('a source file', () => {
  test('is read into facts, paragraphs and terms', () => {
    expect(readChuchuMd(SAMPLE)).toEqual({
      id: 'a-speech',
      title: '在会上的讲话',
      date: '2025-06',
      version: 'full-text',
      complete: false,
      placeholder: 'X',
      visibility: 'private',
      paragraphs: [
        { index: 1, kind: 'title', level: 0, text: '在 X 市会上的讲话' },
        { index: 2, kind: 'salutation', level: 0, text: '同志们:' },
        { index: 3, kind: 'body', level: 0, text: '今天,我们因 地 制 宜。' },
        { index: 4, kind: 'heading', level: 1, text: '一、胸怀“国之大者”' },
        { index: 5, kind: 'heading', level: 2, text: '（一）“十五五”规划' },
        { index: 6, kind: 'body', level: 0, text: '一是要 X。' },
      ],
      terms: [
        { form: '国之大者', aliases: [], use: 'flagged', group: '提法' },
        { form: '“十五五”规划', aliases: ['十五五'], use: 'flagged', group: '提法', note: '二〇二六年起' },
        { form: '因地制宜', aliases: [], use: 'lookup', group: '成语' },
      ],
    });
  });

  test.each<[name: string, file: string]>([
    ['with Windows line ends', SAMPLE.replaceAll('\n', '\r\n')],
    ['with old Mac line ends', SAMPLE.replaceAll('\n', '\r')],
    ['with a byte order mark', `\ufeff${SAMPLE}`],
    ['with spaces after the hyphens', SAMPLE.replaceAll('---\n', '--- \n')],
    ['with paragraphs indented by two cells', edited(['今天', '　　今天'])],
    ['without empty lines round headings', SAMPLE.replaceAll('\n\n#', '\n#')],
    ['without a line end at its end', SAMPLE.trimEnd()],
  ])('%s is the same', (_, file) => {
    expect(readChuchuMd(file)).toEqual(readChuchuMd(SAMPLE));
  });

  test('may do without title line, terms and everything that is not known', () => {
    const source = readChuchuMd('---\nid: 讲话-1\ntitle: 讲话\n---\n好。');
    expect(source.paragraphs).toEqual([{ index: 1, kind: 'body', level: 0, text: '好。' }]);
    expect(source).toMatchObject({ complete: true, visibility: 'private', version: 'full-text', terms: [] });
  });

  test('takes what YAML would take for a number or a truth value as text', () => {
    expect(readChuchuMd(edited(['speaker:', 'number: 007\nspeaker: no'])).speaker).toBe('no');
  });

  test('keeps every character of a paragraph, whatever it means to Markdown', () => {
    const text = '*1.* [a](b) <b> `c` \\_ - |';
    expect(readChuchuMd(edited(['今天', `${text}今天`])).paragraphs[2]?.text).toContain(text);
  });

  test.each<[name: string, line: string, kind: string, text: string]>([
    ['a paragraph that begins with #', '\\#今天', 'body', '#今天'],
    ['a paragraph that begins with a backslash', '\\\\#今天', 'body', '\\#今天'],
    ['a paragraph that is a backslash', '\\', 'body', '\\'],
    ['a paragraph that begins with >', '\\> 今天', 'body', '> 今天'],
    ['a salutation further down', '> 同志们', 'salutation', '同志们'],
    ['a heading far down', '## 一\n### 1\n#### 1\n##### 1\n###### 1\n####### 今天', 'heading', '今天'],
  ])('has %s', (_, line, kind, text) => {
    const { paragraphs } = readChuchuMd(
      edited([/\n今天.*/su, `\n${line}\n`], [/\nterms:.*?\n---/su, '\n---']),
    );
    expect(paragraphs.at(-1)).toMatchObject({ kind, text });
  });

  test.each<[name: string, from: string, to: string, kind: string]>([
    ['a first paragraph without a colon greets nobody', '同志们:', '同志们', 'body'],
    ['a long first paragraph with a colon greets nobody', '同志们:', `${'同志们、'.repeat(20)}:`, 'body'],
    ['a full-width colon greets too', '同志们:', '同志们：', 'salutation'],
  ])('%s', (_, from, to, kind) => {
    expect(readChuchuMd(edited([from, to])).paragraphs[1]?.kind).toBe(kind);
  });

  test('may have headings with nothing below them', () => {
    const { paragraphs } = readChuchuMd(edited(['### （一）', '## （一）'], ['一是要 X。\n', '']));
    expect(paragraphs.map(({ level }) => level)).toEqual([0, 0, 0, 1, 1]);
  });

  test('may have a title of several lines, and who issued it above', () => {
    const { paragraphs } = readChuchuMd(edited(['# 在 X', '云州市文件\n\n# 关于\n# 在 X']));
    expect(paragraphs.slice(0, 3).map(({ kind }) => kind)).toEqual(['body', 'title', 'title']);
  });

  test('may name a group of terms as every object has one', () => {
    const { terms } = readChuchuMd(edited(['成语:', 'constructor:'], ['提法:', '__proto__:']));
    expect(terms.map(({ group }) => group)).toEqual(['__proto__', '__proto__', 'constructor']);
  });

  test.each([
    ['punctuation', '今天我们'],
    ['width', '今天，我们'],
    ['Traditional characters', '國之大者'],
  ])('has terms that differ from its text in %s', (_, form) => {
    expect(
      readChuchuMd(
        edited(
          ['- 因地制宜', `- ${form}`],
          ['- 国之大者\n', '- 十五五 规划\n'],
          [/- term: .*?二六年起/su, '- 规划'],
        ),
      ).terms.at(-1)?.form,
    ).toBe(form);
  });
});
