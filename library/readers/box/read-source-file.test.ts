import { expect, test } from 'vitest';
import { SAMPLE } from '../../sample-source-file';
import { readSourceFile } from './read-source-file';

const read = (text: string) => readSourceFile(new TextEncoder().encode(text));

test('A source file says everything about itself', () => {
  expect(read(SAMPLE)).toMatchObject({ id: 'a-speech', visibility: 'private' });
});

test('A faulty one is refused with its first fault and the line', () => {
  const fault = { name: 'ImportError', code: 'bad-source-file' };
  expect(() => read('同志们')).toThrow(
    expect.objectContaining({ ...fault, detail: expect.stringMatching(/^1: /u) }),
  );
  expect(() => read(SAMPLE.replace('date: ', 'date：'))).toThrow(
    expect.objectContaining({ ...fault, detail: expect.stringMatching(/^\d+: After “date”/u) }),
  );
});
