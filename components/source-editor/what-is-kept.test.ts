import { expect, test } from 'vitest';
import { newTerm } from './edit-terms';
import { sampleDraft } from './sample-draft';
import { whatIsKept } from './what-is-kept';

test('All that a source can hold is kept, and nothing else is said to be lost', () => {
  const terms = [{ ...newTerm('政治站位'), aliases: ['站位'], note: '常见' }];
  const { kept, lost, nextTerm } = whatIsKept({ ...sampleDraft('不断提高政治站位。'), terms });
  expect(kept.terms).toEqual(terms);
  expect(lost).toEqual([]);
  expect(nextTerm).toBe('');
});

test('A term that stands in the text no more, an alias that can’t be one, a wording that was not added', () => {
  const draft = {
    ...sampleDraft('不断提高政治站位。'),
    terms: [
      { ...newTerm('三件实事'), rendering: 'three practical matters' },
      { ...newTerm('政治站位'), aliases: ['站。位'] },
      newTerm('不断提高'),
    ],
    nextTerm: ' 不断 ',
  };
  expect(whatIsKept(draft)).toMatchObject({ lost: ['三件实事', '政治站位'], nextTerm: '不断' });
});
