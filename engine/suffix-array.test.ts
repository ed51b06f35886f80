import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suffixArray } from './suffix-array';

function sortedByBruteForce(letters: readonly number[]): number[] {
  const compare = (a: number, b: number) => {
    for (let k = 0; ; k++) {
      const left = letters[a + k] ?? -1;
      const right = letters[b + k] ?? -1;
      if (left !== right) return left - right;
    }
  };
  return letters.map((_, i) => i).sort(compare);
}

describe('suffixArray', () => {
  it('sorts the suffixes of any sequence as brute force does', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 6 })
          .chain((alphabet) =>
            fc.tuple(fc.constant(alphabet), fc.array(fc.nat(alphabet - 1), { maxLength: 120 })),
          ),
        ([alphabet, letters]) => {
          expect([...suffixArray(Uint16Array.from(letters), alphabet)]).toEqual(sortedByBruteForce(letters));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it.each([[[]], [[3]], [[2, 2]], [[0, 0, 0, 0]], [[1, 2, 1, 2, 1, 2]], [[2, 1, 0]], [[0, 1, 0, 1, 0, 0]]])(
    'sorts %j',
    (letters) => {
      expect([...suffixArray(Uint16Array.from(letters), 4)]).toEqual(sortedByBruteForce(letters));
    },
  );

  it('stays linear on a text that repeats one letter', () => {
    const order = suffixArray(new Uint16Array(200_000), 1);
    expect(order[0]).toBe(199_999);
    expect(order[199_999]).toBe(0);
  });
});
