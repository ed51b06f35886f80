import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RestDetector } from './rest-detector';

/** The phrase takes the points from 0 to 99. */
function detector({ restIsEnough = true } = {}) {
  const told: string[] = [];
  const target = new RestDetector<string>({
    targetAt: ({ x }) => (x >= 0 && x < 100 ? 'phrase' : undefined),
    restIsEnough: () => restIsEnough,
    onSettle: () => told.push('settle'),
    onRest: (_phrase, { x }) => told.push(`rest at ${x}`),
    onMoveOn: () => told.push('move on'),
  });
  return { told, detector: target, at: (x: number, key = false) => target.move({ x, y: 0 }, key) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('A pointer that stays on a phrase rests after 350 ms, and is expected after 100', () => {
  const { told, at } = detector();
  at(50);
  vi.advanceTimersByTime(100);
  expect(told).toEqual(['settle']);
  vi.advanceTimersByTime(249);
  expect(told).toEqual(['settle']);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['settle', 'rest at 50']);
});

test('A hand that trembles rests, where it is in the end', () => {
  const { told, at } = detector();
  for (const x of [50, 52, 49, 53, 51]) {
    at(x);
    vi.advanceTimersByTime(60);
  }
  vi.advanceTimersByTime(400);
  expect(told).toEqual(['settle', 'rest at 51']);
});

test('A pointer that sweeps along a phrase does not rest, however long the phrase is', () => {
  const { told, at } = detector();
  for (let x = 0; x < 100; x += 7) {
    at(x);
    vi.advanceTimersByTime(90);
  }
  at(200);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});

test('A stop shorter than a rest ends with moving on', () => {
  const { told, at } = detector();
  at(50);
  vi.advanceTimersByTime(200);
  at(150);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['settle', 'move on']);
});

test('A pointer that creeps onto a phrase from its edge rests on it', () => {
  const { told, at } = detector();
  at(-2);
  vi.advanceTimersByTime(200);
  at(1);
  vi.advanceTimersByTime(400);
  expect(told).toEqual(['settle', 'rest at 1']);
});

test('A rest is told once, until the pointer has moved', () => {
  const { told, at } = detector();
  at(50);
  vi.advanceTimersByTime(400);
  at(51);
  vi.advanceTimersByTime(400);
  expect(told).toEqual(['settle', 'rest at 50']);
  at(80);
  vi.advanceTimersByTime(400);
  expect(told).toEqual(['settle', 'rest at 50', 'move on', 'settle', 'rest at 80']);
});

test('A press spoils the rest until the pointer has moved', () => {
  const { told, at, detector: target } = detector();
  at(50);
  vi.advanceTimersByTime(200);
  target.spoil();
  at(51);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['settle']);
  at(80);
  vi.advanceTimersByTime(350);
  expect(told).toEqual(['settle', 'move on', 'settle', 'rest at 80']);
});

test('With a key to hold, resting alone is not enough, and the key opens at once', () => {
  const { told, at, detector: target } = detector({ restIsEnough: false });
  at(50);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['settle']);
  target.pressKey();
  expect(told).toEqual(['settle', 'rest at 50']);
});

test('A key that is held already opens where the pointer slows down', () => {
  const { told, at } = detector({ restIsEnough: false });
  at(50, true);
  vi.advanceTimersByTime(100);
  expect(told).toEqual(['settle', 'rest at 50']);
});

test('A key that only the pointer tells of opens too', () => {
  const { told, at } = detector({ restIsEnough: false });
  at(50);
  vi.advanceTimersByTime(500);
  at(51, true);
  expect(told).toEqual(['settle', 'rest at 51']);
});

test('Where there is no phrase nothing is told', () => {
  const { told, at, detector: target } = detector();
  at(500);
  vi.advanceTimersByTime(1000);
  target.pressKey();
  expect(told).toEqual([]);
});
