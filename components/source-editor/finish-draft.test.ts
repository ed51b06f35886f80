import { expect, test } from 'vitest';
import { newTerm } from './edit-terms';
import { finishDraft } from './finish-draft';
import { sampleDraft } from './sample-draft';

test('What is saved while it is being written is in order', () => {
  const draft = sampleDraft('不断提高政治站位。');
  const finished = finishDraft({
    ...draft,
    facts: { ...draft.facts, date: '2025年6月1日' },
    terms: [{ ...newTerm('政治站位'), aliases: [' 站位 ', ''], group: ' ' }],
  });
  expect(finished.facts.date).toBe('2025-06-01');
  expect(finished.terms).toEqual([{ ...newTerm('政治站位'), aliases: ['站位'] }]);
});

test('What is in order stays as it is', () => {
  const draft = { ...sampleDraft('一段。'), terms: [{ ...newTerm('政治站位'), group: '提法' }] };
  expect(finishDraft(draft)).toEqual(draft);
});
