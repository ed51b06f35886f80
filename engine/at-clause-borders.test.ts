import { expect, test } from 'vitest';
import { atClauseBorders } from './at-clause-borders';
import type { AlteredMatch, Difference } from './types';

/** What the differences are after the shift, as texts: left out of the source, added on the page, what is before it there. */
function shifted(page: string, source: string, difference: Difference) {
  const match: AlteredMatch = {
    kind: 'altered',
    start: 0,
    end: page.length,
    places: [],
    captures: [],
    common: false,
    similarity: 0.8,
    differences: [difference],
  };
  const [found] = atClauseBorders(match, page, source).differences;
  return {
    missing: source.slice(found?.source.start, found?.source.end),
    added: page.slice(found?.page.start, found?.page.end),
    before: page.slice(0, found?.page.start),
    marked: found?.marked ?? false,
  };
}

const span = (text: string, piece: string) => ({
  start: text.indexOf(piece),
  end: text.indexOf(piece) + piece.length,
});
const gap = (text: string, after: string) => {
  const { end } = span(text, after);
  return { start: end, end };
};

const SOURCE = '多到一线去，多到田头去，多到家中去。';

test('A clause that was left out is shown from its beginning', () => {
  const page = '多到一线去，多到家中去。';
  const difference: Difference = {
    kind: 'dropped',
    page: gap(page, '一线去，多到'),
    source: span(SOURCE, '田头去，多到'),
  };
  expect(shifted(page, SOURCE, difference)).toEqual({
    missing: '多到田头去，',
    added: '',
    before: '多到一线去，',
    marked: false,
  });
});

test('An item that was added is shown from its beginning', () => {
  const page = SOURCE;
  const source = '多到一线去，多到家中去。';
  const difference: Difference = {
    kind: 'inserted',
    page: span(page, '田头去，多到'),
    source: gap(source, '一线去，多到'),
  };
  expect(shifted(page, source, difference)).toMatchObject({ added: '多到田头去，', missing: '' });
});

test('What was left out at an ellipsis is marked as such', () => {
  const page = '多到一线去……多到家中去。';
  const difference: Difference = {
    kind: 'dropped',
    page: gap(page, '……多到'),
    source: span(SOURCE, '田头去，多到'),
  };
  expect(shifted(page, SOURCE, difference)).toMatchObject({
    missing: '多到田头去，',
    before: '多到一线去……',
    marked: true,
  });
});

test('What cannot begin a clause stays where it is', () => {
  const page = '多到线去，多到田头去，多到家中去。';
  const difference: Difference = { kind: 'dropped', page: gap(page, '多到'), source: span(SOURCE, '一') };
  expect(shifted(page, SOURCE, difference)).toMatchObject({ missing: '一', before: '多到' });
});

test('Items that changed places are shown as whole items', () => {
  const page = '不断提高政治领悟力、政治判断力、政治执行力';
  const source = '不断提高政治判断力、政治领悟力、政治执行力';
  const match: Difference = {
    kind: 'moved',
    page: span(page, '领悟力、政治判断力、政治'),
    source: span(source, '判断力、政治领悟力、政治'),
  };
  expect(shifted(page, source, match)).toMatchObject({
    missing: '政治判断力、政治领悟力',
    added: '政治领悟力、政治判断力',
  });
});
