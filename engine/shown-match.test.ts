import { expect, test } from 'vitest';
import { shownMatch } from './shown-match';
import type { AlteredMatch, ParagraphIndex, SourceId, TermMatch, TermNumber } from './types';

const place = { sourceId: 'speech' as SourceId, paragraph: 5 as ParagraphIndex, start: 0, end: 4 };
const term: TermMatch = {
  kind: 'term',
  start: 10,
  end: 14,
  term: 0 as TermNumber,
  form: '国之大者',
  places: [place],
};

test('a match without footnote marks stays as it is', () => {
  expect(shownMatch(term, '国之大者')).toEqual({ match: term, text: '国之大者' });
});

test('a footnote mark is left out of the text, and the match ends with the text', () => {
  const { match, text } = shownMatch({ ...term, end: 17 }, '国之\u200b\u200b\u200b大者');
  expect(text).toBe('国之大者');
  expect([match.start, match.end]).toEqual([10, 14]);
});

test('differences and captures stay on their characters', () => {
  const altered: AlteredMatch = {
    kind: 'altered',
    start: 10,
    end: 20,
    places: [place],
    common: false,
    similarity: 0.9,
    captures: [{ page: { start: 11, end: 12 }, source: { start: 1, end: 2 } }],
    differences: [{ kind: 'replaced', page: { start: 16, end: 18 }, source: { start: 3, end: 5 } }],
  };
  const { match, text } = shownMatch(altered, '一二三\u200b四五六七八九');
  const shown = match as AlteredMatch;
  const on = ({ start, end }: { start: number; end: number }) =>
    text.slice(start - match.start, end - match.start);
  expect(text).toBe('一二三四五六七八九');
  expect(on(match)).toBe(text);
  expect(on(shown.captures[0]!.page)).toBe('二');
  expect(on(shown.differences[0]!.page)).toBe('六七');
});
