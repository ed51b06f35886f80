import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WorkBudget } from './work-budget';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Works as soon as it may, for this long each time. @returns the share of the time that was worked. */
function share(work: number, time: number): number {
  const budget = new WorkBudget();
  const start = performance.now();
  let worked = 0;
  while (performance.now() - start < time) {
    vi.advanceTimersByTime(Math.ceil(budget.wait));
    vi.advanceTimersByTime(work);
    budget.spend(work);
    worked += work;
  }
  return worked / (performance.now() - start);
}

test('short work now and then never waits', () => {
  const budget = new WorkBudget();
  for (let i = 0; i < 20; i++) {
    expect(budget.wait).toBe(0);
    budget.spend(40);
    vi.advanceTimersByTime(1000);
  }
});

test.each([1, 10, 50, 400])('work of %i ms without end takes no more than 5 %% of the time', (work) => {
  expect(share(work, 120_000)).toBeLessThan(0.055);
});
