import { describe, expect, test } from 'vitest';
import type { Steps } from '~/engine/steps';
import { inSlices, workFor } from './in-slices';

/** Steps that note when they are taken. */
function* counting(to: number, taken: unknown[]): Steps<number> {
  for (let i = 1; i <= to; i++) {
    taken.push(i);
    yield;
  }
  return to;
}

describe('work in slices', () => {
  test('is done to its end, others having their turn after each slice', async () => {
    const taken: unknown[] = [];
    setTimeout(() => taken.push('other'));
    expect(await inSlices(counting(3, taken), { slice: 0 })).toBe(3);
    expect(taken).toEqual([1, 'other', 2, 3]);
  });

  test('ends where it is when it is no longer wanted, and can be gone on with', async () => {
    const taken: unknown[] = [];
    const steps = counting(3, taken);
    const stop = new AbortController();
    const work = inSlices(steps, { slice: 0, signal: stop.signal });
    stop.abort(new Error('something newer'));
    await expect(work).rejects.toThrow('something newer');
    expect(taken).toEqual([1]);
    expect(await inSlices(steps)).toBe(3);
    expect(taken).toEqual([1, 2, 3]);
  });

  test('that takes no longer than the time given is done at once', () => {
    expect(workFor(counting(3, []), 10_000)).toEqual({ done: true, value: 3 });
    expect(workFor(counting(3, []), 0).done).toBe(false);
  });
});
