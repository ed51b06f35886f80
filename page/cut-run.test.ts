import { expect, test } from 'vitest';
import { cutRun } from './cut-run';
import type { Run } from './run';

const run = (text: string, cuts: readonly number[] = []): Run => ({ text, nodes: [], starts: [], cuts });
const texts = (one: Run, more?: readonly number[]) => cutRun(one, more).map((piece) => piece.text);

test('a short run stays in one piece', () => {
  expect(texts(run('国之大者，东西部协作。'))).toEqual(['国之大者，东西部协作。']);
});

test('a run is cut where nothing reads on, and every piece knows where it begins', () => {
  const pieces = cutRun(run('国之大者东西部协作', [4]), [7]);
  expect(pieces.map(({ text, offset }) => [offset, text])).toEqual([
    [0, '国之大者'],
    [4, '东西部'],
    [7, '协作'],
  ]);
});

test('a piece without a Han letter is left out', () => {
  expect(texts(run('国之大者 abc', [4]))).toEqual(['国之大者']);
});

test('ten million characters are cut at sentence ends', () => {
  const text = '国之大者在心中，东西部协作。'.repeat(720_000);
  const pieces = cutRun(run(text));
  expect(pieces.length).toBeGreaterThan(100);
  expect(pieces.every((piece) => piece.text.length <= 16_384 && piece.text.endsWith('。'))).toBe(true);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('text without a sentence end is cut all the same', () => {
  const pieces = cutRun(run('国'.repeat(200_000)));
  expect(pieces.map((piece) => piece.text.length)).toEqual([...Array(12).fill(16_384), 3392]);
});
