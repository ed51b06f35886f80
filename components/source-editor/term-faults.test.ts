import { describe, expect, test } from 'vitest';
import type { Term } from '~/engine/types';
import { newTerm } from './edit-terms';
import { makeFormFinder } from './places-of-form';
import { faultOfNewForm, faultsOfTerms } from './term-faults';

const finder = makeFormFinder([
  { key: 1, text: '不断提高政治站位，' },
  { key: 2, text: '贯彻新发展理念。' },
]);
const terms: Term[] = [{ ...newTerm('政治站位'), aliases: ['站位'] }];

test.each([
  ['one character', '新', 'too-short'],
  ['several sentences', '政治站位。贯彻', 'across-sentences'],
  ['a whole page', '新'.repeat(65), 'too-long'],
  ['a term', '政治站位', 'repeated'],
  ['an alias, in quotation marks', '“站位”', 'repeated'],
  ['what stands nowhere', '国之大者', 'not-in-text'],
  ['what stands in two paragraphs, a piece in each', '政治站位，贯彻新发展理念', 'not-in-text'],
  ['what stands in one', '新发展理念', undefined],
])('%s', (_, form, fault) => {
  expect(faultOfNewForm(form, terms, finder)).toBe(fault);
});

describe('Terms that a draft has', () => {
  const faults = (...list: Term[]) => Object.fromEntries(faultsOfTerms(list, finder));

  test('are without fault; aliases need not stand in the text', () => {
    expect(faults(...terms, { ...newTerm('新发展理念'), aliases: ['五大理念', ''] })).toEqual({});
  });

  test('may have lost their place when the text was corrected', () => {
    expect(faults(newTerm('政治站稳'))).toEqual({ 政治站稳: { fault: 'not-in-text' } });
  });

  test('must not repeat each other: the alias is named', () => {
    expect(faults(...terms, { ...newTerm('新发展理念'), aliases: ['理念', '政治 站位'] })).toEqual({
      新发展理念: { fault: 'repeated', alias: '政治 站位' },
    });
  });
});
