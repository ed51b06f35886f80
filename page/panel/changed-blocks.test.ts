import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedBlocks } from './changed-blocks';

const isSame = (a: string, b: string) => a === b;

it.each([
  ['nothing changed', 'abc', 'abc', undefined],
  ['the first reading', '', 'abc', { from: 0, removed: 0, added: ['a', 'b', 'c'] }],
  ['something came at the end', 'abc', 'abcd', { from: 3, removed: 0, added: ['d'] }],
  ['something went in the middle', 'abcd', 'ad', { from: 1, removed: 2, added: [] }],
  ['something stands there otherwise', 'abc', 'axc', { from: 1, removed: 1, added: ['x'] }],
  ['the same once more', 'aa', 'aaa', { from: 2, removed: 0, added: ['a'] }],
])('says what changed between two readings: %s', (_what, before, after, change) => {
  expect(changedBlocks([...before], [...after], isSame)).toEqual(change);
});

it('leads from the one reading to the other, whatever they are', () => {
  const row = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(row, row, (before, after) => {
      const { from, removed, added } = changedBlocks(before, after, isSame) ?? {
        from: 0,
        removed: 0,
        added: [],
      };
      expect(before.toSpliced(from, removed, ...added)).toEqual(after);
    }),
  );
});
