import { expect, test } from 'vitest';
import { applyEdit, type Edit } from './edit';
import { listChanges } from './list-changes';
import { splitDraft } from './split-draft';

const TEXT = '放羊的孩子赶着牛群走过石桥\n桥下的溪水一路唱着歌奔向南方的平原';
const EDITS: readonly Edit[] = [
  { paragraph: 1, start: 12, removed: '南', inserted: '远' },
  { paragraph: 0, start: 7, removed: '牛', inserted: '羊' },
  { paragraph: 0, start: 0, removed: '', inserted: '那年，' },
];

test('Changes are listed in the order of the draft, each with what stands about it', () => {
  const paragraphs = EDITS.reduce<ReturnType<typeof splitDraft>>(applyEdit, splitDraft(TEXT));
  expect(listChanges({ paragraphs, history: { done: EDITS, undone: [] } })).toEqual([
    { paragraph: 0, before: '放羊的孩子赶', after: '那年，放羊的孩子赶' },
    { paragraph: 0, before: '羊的孩子赶着牛群走过石桥', after: '羊的孩子赶着羊群走过石桥' },
    { paragraph: 1, before: '路唱着歌奔向南方的平原', after: '路唱着歌奔向远方的平原' },
  ]);
  expect(listChanges({ paragraphs, history: { done: [], undone: EDITS } })).toEqual([]);
});
