import { expect, test } from 'vitest';
import { bundledHead } from '~/library/store/bundled-source';
import { keepKnown } from './keep-known';

test('What has not changed keeps its object; what was switched or edited gets another', () => {
  const before = [bundledHead(true)];
  expect(keepKnown(before, [bundledHead(true)])[0]).toBe(before[0]);
  const off = bundledHead(false);
  expect(keepKnown(before, [off])[0]).toBe(off);
  const edited = { ...bundledHead(true), revision: 'another' };
  expect(keepKnown(before, [edited])[0]).toBe(edited);
});

test('What is new comes in its place, what is gone goes', () => {
  const [head] = [bundledHead(true)];
  expect(keepKnown([], [head])).toEqual([head]);
  expect(keepKnown([head], [])).toEqual([]);
});
