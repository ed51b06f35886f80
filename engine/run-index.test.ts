import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEED_LETTERS } from './limits';
import { runIndexSteps, seedPlaces } from './run-index';
import { finish } from './steps';

test('a seed stands where brute force finds it, in any row over a small alphabet', () => {
  const row = fc.integer({ min: 1, max: 4 }).chain((most) => fc.array(fc.nat(most), { maxLength: 200 }));
  const seed = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: SEED_LETTERS, maxLength: SEED_LETTERS });
  fc.assert(
    fc.property(row, seed, fc.nat(3), (paragraphs, sought, before) => {
      const letters = [...paragraphs, 0];
      const index = finish(runIndexSteps(Uint16Array.from(letters)));
      const page = Uint16Array.from([...Array(before).fill(9), ...sought, 9]);
      const { length, low, high } = seedPlaces(index, page, before);
      const expected = letters.flatMap((_, at) =>
        sought.every((one, i) => letters[at + i] === one) ? [at] : [],
      );
      expect(length).toBe(SEED_LETTERS);
      expect([...index.order.subarray(low, high)].sort((a, b) => a - b)).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});
