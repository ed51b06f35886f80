import { expect, it } from 'vitest';
import type { ParagraphIndex, Source, SourceId, Term } from '~/engine/types';
import { termPlaces } from './term-places';

const term = (form: string, more: Partial<Term> = {}): Term => ({
  form,
  aliases: [],
  use: 'flagged',
  group: '提法',
  ...more,
});

function standing(texts: string[], terms: Term[]): string[][] {
  const source: Source = {
    id: 'own' as SourceId,
    title: '云州纪要',
    version: 'full-text',
    complete: true,
    visibility: 'private',
    paragraphs: texts.map((text, i) => ({
      index: (i + 1) as ParagraphIndex,
      kind: 'body',
      level: 0,
      text,
    })),
    terms,
  };
  return [...termPlaces(source)].map(([index, places]) =>
    places.map(({ start, end, term: { form } }) => `${form}=${texts[index - 1]?.slice(start, end)}`),
  );
}

it('finds the terms of each paragraph, in the order in which they stand', () => {
  expect(standing(['老码头与潮汐表', '潮汐表'], [term('潮汐表'), term('老码头')])).toEqual([
    ['老码头=老码头', '潮汐表=潮汐表'],
    ['潮汐表=潮汐表'],
  ]);
});

it('finds aliases and other writings, and the longest where one is in the other', () => {
  const terms = [term('码头'), term('老码头'), term('潮汐表', { aliases: ['潮表'] })];
  expect(standing(['老碼頭看潮表，新码头不看'], terms)).toEqual([
    ['老码头=老碼頭', '潮汐表=潮表', '码头=码头'],
  ]);
});

it('leaves out what is only looked up, unless the user wrote something down', () => {
  const terms = [
    term('雪中送炭', { use: 'lookup' }),
    term('锦上添花', { use: 'lookup', rendering: 'icing on the cake' }),
  ];
  expect(standing(['雪中送炭，锦上添花'], terms)).toEqual([['锦上添花=锦上添花']]);
});
