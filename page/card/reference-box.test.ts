import { expect, test } from 'vitest';
import { referenceBox } from './reference-box';

const view = { left: 0, top: 0, right: 1000, bottom: 800 };
const line = (left: number, top: number, right: number) => ({ left, top, right, bottom: top + 20 });

test('A short phrase is stood beside as it is', () => {
  expect(referenceBox([line(300, 100, 360)], view, { x: 310, y: 110 })).toEqual(line(300, 100, 360));
});

test('A phrase of two lines is stood beside as a whole, so that neither line is covered', () => {
  const box = referenceBox([line(700, 100, 900), line(100, 130, 250)], view, { x: 720, y: 110 });
  expect(box).toMatchObject({ top: 100, bottom: 150 });
});

test('Of a long line what is near the pointer counts', () => {
  const box = referenceBox([line(100, 100, 900)], view, { x: 800, y: 110 });
  expect(box).toMatchObject({ left: 680, right: 900 });
});

test('A phrase that fills the view gives its line under the pointer', () => {
  const lines = Array.from({ length: 35 }, (_, i) => line(100, 20 + i * 22, 900));
  expect(referenceBox(lines, view, { x: 300, y: 20 + 10 * 22 + 5 })).toMatchObject({ top: 240, bottom: 260 });
});

test('Of a phrase that is partly scrolled away what is seen counts', () => {
  expect(referenceBox([line(300, -30, 360), line(100, -5, 200)], view, undefined)).toEqual({
    left: 100,
    top: 0,
    right: 200,
    bottom: 15,
  });
});

test('A phrase out of view gives nothing', () => {
  expect(referenceBox([line(300, 900, 360)], view, undefined)).toBeUndefined();
  expect(referenceBox([], view, undefined)).toBeUndefined();
});
