import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from './steps';
import { suffixOrderSteps } from './suffix-order';

const sorted = (letters: readonly number[]) => [...finish(suffixOrderSteps(Uint16Array.from(letters)))];

function sortedByBruteForce(letters: readonly number[]): number[] {
  const compare = (a: number, b: number) => {
    for (let k = 0; ; k++) {
      const [left, right] = [letters[a + k]!, letters[b + k]!];
      if (left !== right) return left - right;
      if (left === 0) return a - b;
    }
  };
  return letters.map((_, i) => i).sort(compare);
}

// Thousands of rows take their time on a busy machine.
describe('the order of suffixes', { timeout: 30_000 }, () => {
  const expectThatOfBruteForce = (letters: readonly number[]) => {
    expect(sorted([...letters, 0])).toEqual(sortedByBruteForce([...letters, 0]));
  };

  it('is that of brute force for any row over a small alphabet', () => {
    const row = fc.integer({ min: 1, max: 6 }).chain((most) => fc.array(fc.nat(most), { maxLength: 120 }));
    fc.assert(fc.property(row, expectThatOfBruteForce), { numRuns: 1500 });
  });

  it('is that of brute force where long pieces repeat themselves', () => {
    const piece = fc.tuple(
      fc.array(fc.nat(2), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 40 }),
    );
    const row = fc.array(piece, { maxLength: 5 }).map((pieces) => {
      return pieces.flatMap(([unit, times]) => Array.from({ length: times }, () => unit).flat());
    });
    fc.assert(fc.property(row, expectThatOfBruteForce), { numRuns: 500 });
  });

  it('is that of brute force for the largest letters', () => {
    const row = fc.array(fc.constantFrom(0, 1, 0x7fff, 0x8000, 0xffff), { maxLength: 120 });
    fc.assert(fc.property(row, expectThatOfBruteForce), { numRuns: 300 });
  });

  it('is found where one passage fills many paragraphs', () => {
    const passage = Array.from({ length: 300 }, (_, i) => 1 + ((i * i) % 101));
    const letters = Array.from({ length: 20 }, () => [...passage, 0]).flat();
    expect(sorted(letters)).toEqual(sortedByBruteForce(letters));
  });

  it.each([[[0]], [[3, 0]], [[2, 2, 0]], [[0, 0, 0, 0]], [[1, 2, 1, 2, 0, 1, 2, 0]]])('of %j', (letters) => {
    expect(sorted(letters)).toEqual(sortedByBruteForce(letters));
  });

  it('of no letters is none', () => {
    expect(sorted([])).toEqual([]);
  });

  it('is found in time where one letter repeats itself', () => {
    const order = sorted([...Array.from({ length: 200_000 }, () => 1), 0]);
    expect(order.slice(0, 3)).toEqual([200_000, 199_999, 199_998]);
    expect(order[200_000]).toBe(0);
  });
});
