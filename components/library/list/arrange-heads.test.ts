import { expect, test } from 'vitest';
import type { SourceId } from '~/engine/types';
import type { SourceHead } from '~/library/store/stored-source';
import { type Arrangement, arrangeHeads } from './arrange-heads';

const head = (title: string, facts: Partial<SourceHead['facts']> = {}, rest: Partial<SourceHead> = {}) =>
  ({
    facts: {
      id: title as SourceId,
      title,
      version: 'full-text',
      complete: true,
      visibility: 'private',
      ...facts,
    },
    on: true,
    added: '2026-01-01T00:00:00.000Z',
    origin: { kind: 'paste' },
    characters: 1,
    paragraphs: 1,
    terms: 0,
    revision: '1',
    bundled: false,
    ...rest,
  }) satisfies SourceHead;

const HEADS = [
  head('云州市政府工作报告', { date: '2024-01-20' }, { added: '2026-02-01T00:00:00.000Z' }),
  head(
    '在座谈会上的讲话',
    { date: '2025', visibility: 'public' },
    { bundled: true, added: '2026-09-01T00:00:00.000Z' },
  ),
  head('安全生产通知', { speaker: '张 伟' }, { origin: { kind: 'file', name: '通知（定稿）.docx' } }),
];

const titles = (arrangement: Partial<Arrangement>) =>
  arrangeHeads(HEADS, { order: 'added', query: '', visibility: 'all', ...arrangement }, 'zh-CN').map(
    ({ facts }) => facts.title,
  );

test('By the day of adding: the newest first, what ships with the extension last', () => {
  expect(titles({})).toEqual(['云州市政府工作报告', '安全生产通知', '在座谈会上的讲话']);
});

test('By date: the newest first, what has none last', () => {
  expect(titles({ order: 'date' })).toEqual(['在座谈会上的讲话', '云州市政府工作报告', '安全生产通知']);
});

test('By title: in the order of pinyin', () => {
  expect(titles({ order: 'title' })).toEqual(['安全生产通知', '云州市政府工作报告', '在座谈会上的讲话']);
});

test.for<[query: string, found: string[]]>([
  ['報告', ['云州市政府工作报告']],
  ['张伟', ['安全生产通知']],
  ['定稿', ['安全生产通知']],
  ['云州 2024', ['云州市政府工作报告']],
  ['云州 2025', []],
  ['２０２５', ['在座谈会上的讲话']],
  ['“”', ['云州市政府工作报告', '安全生产通知', '在座谈会上的讲话']],
])('What is typed is found in title, speaker, date and file name, in any script: %s', ([query, found]) => {
  expect(titles({ query })).toEqual(found);
});

test('Published ones only, unpublished ones only', () => {
  expect(titles({ visibility: 'public' })).toEqual(['在座谈会上的讲话']);
  expect(titles({ visibility: 'private' })).toEqual(['云州市政府工作报告', '安全生产通知']);
});
