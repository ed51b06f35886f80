import { expect, test } from 'vitest';
import { structureDocument } from '~/library/structure/structure-document';
import { draftOfFile } from './draft-of-file';
import { locateParagraphs } from './locate';

const LINES = [
  '云政发〔2025〕3号',
  '关于修渠的通知',
  '（2025年6月1日）',
  '各县人民政府：',
  '水渠要在冬天以前修好。',
];

test('A document’s number and date stand where they stood, and count for nothing', () => {
  const read = structureDocument({
    format: 'docx',
    lines: LINES.map((text) => ({ text })),
    wrapped: false,
    notes: [],
  });
  expect(read.draft.facts).toMatchObject({ number: LINES[0], date: '2025-06-01' });
  const paragraphs = draftOfFile(read);
  expect(paragraphs.map(({ text }) => text)).toEqual(LINES);
  expect(locateParagraphs(paragraphs).map(({ bodyNumber }) => bodyNumber)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ]);
  expect(new Set(paragraphs.map(({ key }) => key)).size).toBe(paragraphs.length);
});

test('The facts of a source file are not text', () => {
  const draft = {
    facts: { title: '信', date: '2025' },
    version: 'full-text' as const,
    complete: true,
    visibility: 'public' as const,
    paragraphs: [{ key: 1, kind: 'title' as const, level: 0, text: '信' }],
    terms: [],
  };
  expect(draftOfFile({ format: 'chuchu-md', draft }).map(({ text }) => text)).toEqual(['信']);
});
