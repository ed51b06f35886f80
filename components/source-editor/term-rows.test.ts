import { expect, test } from 'vitest';
import type { TermProposal } from '~/library/terms/propose-terms';
import { newTerm } from './edit-terms';
import { firstOpen, termRows } from './term-rows';

const proposal = (form: string): TermProposal => ({
  form,
  reasons: [{ kind: 'quoted' }],
  times: 1,
  score: 1,
});
const proposals = ['国之大者', '政治站位', '新征程'].map(proposal);
const shape = (terms: string[], left: string[]) =>
  termRows({ terms: terms.map(newTerm), left }, proposals).map(({ form, state }) => `${form} ${state}`);

test('What becomes of a proposal does not move it', () => {
  expect(shape([], [])).toEqual(['国之大者 open', '政治站位 open', '新征程 open']);
  expect(shape(['政治站位'], ['国之大者'])).toEqual(['国之大者 left', '政治站位 taken', '新征程 open']);
});

test('Terms that nobody proposed stand first, also when they are dropped', () => {
  expect(shape(['明白人', '新征程'], ['同心结'])).toEqual([
    '明白人 taken',
    '同心结 left',
    '国之大者 open',
    '政治站位 open',
    '新征程 taken',
  ]);
});

test('A term that nobody proposed stays where it is when it is left, and taken again', () => {
  const order = (terms: string[], left: string[], before: string[]) =>
    termRows({ terms: terms.map(newTerm), left }, proposals, before).map(({ form }) => form);
  const first = order(['明白人', '同心结', '现场会'], [], []);
  expect(first.slice(0, 3)).toEqual(['明白人', '同心结', '现场会']);
  const left = order(['同心结', '现场会'], ['明白人'], first);
  expect(left).toEqual(first);
  expect(order(['同心结', '现场会', '明白人', '老渡口'], [], left)).toEqual([
    ...first.slice(0, 3),
    '老渡口',
    ...first.slice(3),
  ]);
});

test('Of the best proposals those are taken at once about which nothing is decided', () => {
  const rows = termRows({ terms: [newTerm('国之大者')], left: [] }, proposals);
  expect(firstOpen(rows, 1)).toEqual(['政治站位']);
  expect(firstOpen(rows, 50)).toEqual(['政治站位', '新征程']);
  expect(firstOpen(rows, -1)).toEqual([]);
});
