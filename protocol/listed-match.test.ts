import { expect, it } from 'vitest';
import type { AlteredMatch, ParagraphIndex, SourceId, TermMatch, TermNumber } from '~/engine/types';
import { listedMatch } from './listed-match';

const place = { sourceId: 'own' as SourceId, paragraph: 2 as ParagraphIndex, start: 0, end: 9 };

const altered: AlteredMatch = {
  kind: 'altered',
  start: 100,
  end: 109,
  places: [place],
  captures: [{ page: { start: 102, end: 104 }, source: { start: 2, end: 3 } }],
  common: false,
  differences: [{ kind: 'replaced', page: { start: 105, end: 106 }, source: { start: 4, end: 5 } }],
  similarity: 0.9,
};

it('gives the spans on the page as spans of the match’s own text', () => {
  expect(listedMatch({ match: altered, text: '要在云州的将山口设' })).toEqual({
    kind: 'altered',
    text: '要在云州的将山口设',
    places: [place],
    captures: [{ page: { start: 2, end: 4 }, source: { start: 2, end: 3 } }],
    differences: [{ kind: 'replaced', page: { start: 5, end: 6 }, source: { start: 4, end: 5 } }],
  });
});

it('says of stock wording that it is', () => {
  expect(listedMatch({ match: { ...altered, common: true }, text: '要在' }).common).toBe(true);
});

it('names a term by its form, and of very many places the first', () => {
  const term: TermMatch = {
    kind: 'term',
    start: 5,
    end: 8,
    term: 0 as TermNumber,
    form: '潮汐表',
    places: Array.from({ length: 500 }, (_, i) => ({ ...place, start: i })),
  };
  const { form, places } = listedMatch({ match: term, text: '潮汐錶' });
  expect(form).toBe('潮汐表');
  expect(places.length).toBeLessThan(50);
  expect(places[0]).toEqual({ ...place, start: 0 });
});
