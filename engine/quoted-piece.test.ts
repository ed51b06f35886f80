import { expect, test } from 'vitest';
import { withPartners } from './quoted-piece';

test.for<[text: string, piece: string, expected: string]>([
  ['做政治坚定的“明白人”。', '做政治坚定的“明白人', '做政治坚定的“明白人”'],
  ['（一）抓工程质量。', '一）抓工程质量', '（一）抓工程质量'],
  ['条例》和《办法（试行）》，', '和《办法（试行', '和《办法（试行）》'],
  ['《条例》和《办法》', '条例》和《办法', '《条例》和《办法》'],
  ['“明白人”', '明白人', '明白人'],
  ['他说“明白', '说“明白', '说“明白'],
])('Of %s, the marks of %s are taken in where they are just outside: %s', ([text, piece, expected]) => {
  const start = text.indexOf(piece);
  const span = withPartners(text, { start, end: start + piece.length });
  expect(text.slice(span.start, span.end)).toBe(expected);
});
