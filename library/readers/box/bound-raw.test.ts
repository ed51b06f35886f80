import { expect, test } from 'vitest';
import { checkAnswer } from '../check-answer';
import { CHARACTERS, LINES } from '../limits';
import type { RawDocument } from '../read-document';
import { boundRaw } from './bound-raw';

const raw = (more: Partial<RawDocument>): RawDocument => ({
  format: 'text',
  lines: [{ text: '正文。' }],
  wrapped: false,
  notes: [],
  ...more,
});

test.each([
  ['lines', { lines: Array.from({ length: LINES + 1 }, () => ({ text: '' })) }],
  ['characters', { lines: [{ text: '字'.repeat(CHARACTERS + 1) }] }],
])('More %s than the host takes are too long, not a fault of the reader', (_, more) => {
  expect(() => boundRaw(raw(more))).toThrow(expect.objectContaining({ code: 'too-long' }));
});

test('A title or an address beyond all measure does not cost the text', () => {
  const bound = boundRaw(
    raw({ title: '题'.repeat(50_000), address: `https://a.example/${'a'.repeat(9000)}` }),
  );
  expect(bound).toEqual(raw({ title: '题'.repeat(300) }));
  expect(checkAnswer({ raw: bound })).toEqual({ raw: bound });
});
