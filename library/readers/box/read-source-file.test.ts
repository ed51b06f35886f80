import { expect, test } from 'vitest';
import { SAMPLE } from '../../sample-source-file';
import { readFaultyLine } from '../faulty-line';
import { ImportError } from '../import-error';
import { readSourceFile } from './read-source-file';

const read = (text: string) => readSourceFile(new TextEncoder().encode(text));

test('A source file says everything about itself', () => {
  expect(read(SAMPLE)).toMatchObject({ id: 'a-speech', visibility: 'private' });
});

function faultOf(text: string) {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { code, detail = '' } = error;
    return { code, zh: readFaultyLine(detail, 'zh-CN'), en: readFaultyLine(detail, 'en') };
  }
}

test('A faulty one is refused with its first fault and the line, in the language of the screen', () => {
  expect(faultOf('同志们')).toMatchObject({ code: 'bad-source-file', zh: { line: 1 } });
  expect(faultOf(SAMPLE.replace('date: ', 'date：'))).toMatchObject({
    zh: { text: '“date”后面请用半角冒号加空格，写成“date: ……”。' },
    en: { text: expect.stringMatching(/^After “date”/u) },
  });
});

test('What a fault quotes from a hostile file is cut short', () => {
  const fault = faultOf(
    SAMPLE.replace('version: ', `version: ${'x'.repeat(1500)}`).replace(
      '---\n',
      `---\nnewkey${'y'.repeat(500)}: 1\n`,
    ),
  );
  expect(JSON.stringify(fault).length).toBeLessThan(1_200);
});

test.each([
  ['paragraphs', '文。\n\n'.repeat(250_000)],
  ['lines', '\r'.repeat(700_000)],
  ['characters', '字'.repeat(2_100_000)],
])('One of too many %s is too long, as every other file', (_, text) => {
  expect(faultOf(`---\nid: a\ntitle: b\n---\n\n${text}\n`)).toMatchObject({ code: 'too-long' });
});
