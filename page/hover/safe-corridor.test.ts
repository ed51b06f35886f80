import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inCorridor } from './safe-corridor';

const card = { left: 200, top: 100, right: 600, bottom: 400 };
const below = { x: 250, y: 60 };

const part = fc.double({ min: 0, max: 1, noNaN: true });

test('Every straight way from the phrase to any point of the card is safe', () => {
  const start = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 90 }) });
  fc.assert(
    fc.property(start, part, part, part, (from, across, down, along) => {
      const goal = { x: 200 + 400 * across, y: 100 + 300 * down };
      const point = { x: from.x + (goal.x - from.x) * along, y: from.y + (goal.y - from.y) * along };
      expect(inCorridor(from, card, point)).toBe(true);
    }),
  );
});

test.for([
  ['back from the card', { x: 250, y: 20 }],
  ['sideways along the line', { x: 100, y: 60 }],
  ['past the card', { x: 700, y: 300 }],
  ['beyond the card', { x: 400, y: 450 }],
] as const)('The way %s is not', ([, point]) => {
  expect(inCorridor(below, card, point)).toBe(false);
});
