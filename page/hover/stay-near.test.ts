import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StayNear } from './stay-near';

const phrase = { left: 100, top: 50, right: 160, bottom: 70 };
const card = { left: 80, top: 78, right: 480, bottom: 400 };

function near({ held = false, at = card } = {}) {
  const state = { left: false, held };
  const stay = new StayNear(
    { x: 130, y: 60 },
    {
      phrase: () => [phrase],
      card: () => at,
      isHeld: () => state.held,
      onLeave: () => {
        state.left = true;
      },
    },
  );
  return { state, stay };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('On the phrase and in the card nobody has left', () => {
  const { state, stay } = near();
  stay.move({ x: 110, y: 65 }, false);
  vi.advanceTimersByTime(5000);
  stay.move({ x: 300, y: 300 }, true);
  vi.advanceTimersByTime(5000);
  expect(state.left).toBe(false);
});

test('Who goes elsewhere has left after a moment, not at once', () => {
  const { state, stay } = near();
  stay.move({ x: 130, y: 10 }, false);
  vi.advanceTimersByTime(150);
  expect(state.left).toBe(false);
  vi.advanceTimersByTime(150);
  expect(state.left).toBe(true);
});

test('Who comes back in time has not left', () => {
  const { state, stay } = near();
  stay.move({ x: 130, y: 10 }, false);
  vi.advanceTimersByTime(150);
  stay.move({ x: 130, y: 60 }, false);
  vi.advanceTimersByTime(5000);
  expect(state.left).toBe(false);
});

test('Who is slow on the way from the phrase to a far card has not left, who stops there has', () => {
  const { state, stay } = near({ at: { ...card, top: 200, bottom: 500 } });
  for (let y = 80; y < 190; y += 10) {
    stay.move({ x: 130 + (y - 60) * 0.8, y }, false);
    vi.advanceTimersByTime(300);
  }
  expect(state.left).toBe(false);
  vi.advanceTimersByTime(500);
  expect(state.left).toBe(true);
});

test('Wandering about off the way does not put off the end', () => {
  const { state, stay } = near();
  for (let i = 0; i < 5; i++) {
    stay.move({ x: 600 + i * 10, y: 20 }, false);
    vi.advanceTimersByTime(60);
  }
  expect(state.left).toBe(true);
});

test('While something holds the card nobody has left, and afterwards it is looked at again', () => {
  const { state, stay } = near({ held: true });
  stay.move({ x: 700, y: 10 }, false);
  vi.advanceTimersByTime(5000);
  expect(state.left).toBe(false);
  state.held = false;
  stay.check();
  vi.advanceTimersByTime(500);
  expect(state.left).toBe(true);
});

test('A pointer that is lost, out of the window or into a frame, leaves a little later', () => {
  const { state, stay } = near();
  stay.lose();
  vi.advanceTimersByTime(400);
  expect(state.left).toBe(false);
  vi.advanceTimersByTime(100);
  expect(state.left).toBe(true);
});
