import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExchange } from './moves';

const item = (least: number) => fc.array(fc.integer({ min: 1, max: 3 }), { minLength: least, maxLength: 5 });

describe('an exchange', () => {
  it('is known whatever lies between the two items', () => {
    fc.assert(
      fc.property(item(1), item(0), item(1), (a, middle, b) => {
        const [page, source] = [
          Uint16Array.from([...b, ...middle, ...a]),
          Uint16Array.from([...a, ...middle, ...b]),
        ];
        expect(
          isExchange(page, source, { page: 0, pageEnd: page.length, source: 0, sourceEnd: page.length }),
        ).toBe(true);
      }),
    );
  });

  it('is known exactly where brute force finds one', () => {
    fc.assert(
      fc.property(item(2), item(2), (one, other) => {
        const length = Math.min(one.length, other.length);
        const [page, source] = [one.slice(0, length), other.slice(0, length)];
        let expected = false;
        for (let a = 1; a < length; a++)
          for (let b = 1; a + b <= length; b++) {
            const parts = [source.slice(length - b), source.slice(a, length - b), source.slice(0, a)];
            expected ||= parts.flat().join() === page.join();
          }
        const box = { page: 0, pageEnd: length, source: 0, sourceEnd: length };
        expect(isExchange(Uint16Array.from(page), Uint16Array.from(source), box)).toBe(expected);
      }),
    );
  });
});
