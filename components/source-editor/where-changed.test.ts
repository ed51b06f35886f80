import { expect, test } from 'vitest';
import { type DraftAction, editDraft } from './edit-draft';
import { sampleDraft } from './sample-draft';
import { whereChanged } from './where-changed';

const draft = editDraft(sampleDraft('第一段。', '第二段。'), { do: 'take', forms: ['第二'] });
const TEXT = [
  ['a letter put in: behind it', { do: 'set-text', key: 1, text: '第一小段。' }, 3, 2],
  ['a letter taken out: where it was', { do: 'set-text', key: 1, text: '第段。' }, 1, 2],
] satisfies [string, DraftAction, number, number][];

test.each(TEXT)('%s', (_, action, forward, back) => {
  const edited = editDraft(draft, action);
  expect(whereChanged(draft, edited)).toEqual({ part: 'paragraph', key: 1, offset: forward });
  expect(whereChanged(edited, draft)).toEqual({ part: 'paragraph', key: 1, offset: back });
});

test.each<[string, DraftAction, unknown]>([
  ['a fact', { do: 'set-fact', field: 'speaker', value: '云' }, { part: 'fact', field: 'speaker' }],
  ['a choice', { do: 'set', change: { complete: false } }, { part: 'setting', name: 'complete' }],
  ['a placeholder', { do: 'set-placeholder', placeholder: 'X' }, { part: 'setting', name: 'placeholder' }],
  ['a term that was taken', { do: 'take', forms: ['第一'] }, { part: 'term', form: '第一' }],
  ['a term that was left', { do: 'leave', form: '第二' }, { part: 'term', form: '第二' }],
  ['a proposal that was left', { do: 'leave', form: '一段' }, { part: 'term', form: '一段' }],
  ['a term that is being written', { do: 'write-term', text: '第' }, { part: 'next-term' }],
  [
    'what is said of a term',
    { do: 'change-term', form: '第二', change: { note: '注' } },
    { part: 'term', form: '第二' },
  ],
])('%s, forward and back', (_, action, place) => {
  const edited = editDraft(draft, action);
  expect(whereChanged(draft, edited)).toEqual(place);
  expect(whereChanged(edited, draft)).toEqual(place);
});

test('A paragraph that comes back, or goes', () => {
  const without = editDraft(draft, { do: 'delete', key: 1 });
  expect(whereChanged(without, draft)).toEqual({ part: 'paragraph', key: 1, offset: 0 });
  expect(whereChanged(draft, without)).toMatchObject({ part: 'paragraph', key: 2 });
  expect(whereChanged(draft, { ...draft, paragraphs: [] })).toBeUndefined();
  expect(whereChanged(draft, draft)).toBeUndefined();
});
