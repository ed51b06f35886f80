import { expect, test } from 'vitest';
import { aSource } from '~/engine/test-sources';
import { byDate, termTable } from './term-table';

const term = { form: '第二个百年奋斗目标', aliases: ['第二个一百年奋斗目标'] };
const at2015 = {
  ...aSource({
    id: 'a',
    paragraphs: ['开头。', '向第二个一百年奋斗目标进军,第二个一百年奋斗目标。'],
    terms: [term],
  }),
  date: '2015-07',
};
const at2020 = { ...aSource({ id: 'b', paragraphs: ['没有这个词。'] }), date: '2020' };
const at2025 = {
  ...aSource({ id: 'c', paragraphs: ['第二个百年奋斗目标、第二个一百年奋斗目标、第二个百年奋斗目标。'] }),
  date: '2025-06-01',
};
const undated = aSource({ id: 'd', paragraphs: ['第二個百年奮鬥目標'], terms: [{ form: '开头' }] });

test('sources go by date, a year before its days, those without a date last', () => {
  expect(byDate([undated, at2025, at2020, at2015]).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(byDate([{ date: '2020-01-01' }, { date: '2020' }])).toEqual([
    { date: '2020' },
    { date: '2020-01-01' },
  ]);
});

test('each term is followed through all sources: how often, in which form, where first', () => {
  const [row, other] = termTable([at2015, at2020, at2025, undated]);
  expect(row).toEqual({
    form: '第二个百年奋斗目标',
    first: [0],
    last: [2],
    cells: [
      { times: 2, forms: [{ form: '第二个一百年奋斗目标', times: 2 }], paragraph: 2 },
      undefined,
      {
        times: 3,
        forms: [
          { form: '第二个百年奋斗目标', times: 2 },
          { form: '第二个一百年奋斗目标', times: 1 },
        ],
        paragraph: 1,
      },
      { times: 1, forms: [{ form: '第二个百年奋斗目标', times: 1 }], paragraph: 1 },
    ],
  });
  expect(other).toMatchObject({ form: '开头', first: [0], last: [0] });
});

test('a term that only undated sources have is first and last nowhere', () => {
  const [row] = termTable([at2020, aSource({ paragraphs: ['云州经验'], terms: [{ form: '云州经验' }] })]);
  expect(row).toMatchObject({ first: [], last: [] });
  expect(row?.cells[1]?.times).toBe(1);
});

test('a term never spans the end of a sentence', () => {
  const [row] = termTable([
    aSource({ paragraphs: ['他来自云州。经验不多。'], terms: [{ form: '云州经验' }] }),
  ]);
  expect(row?.cells).toEqual([undefined]);
});

test('a term that two sources list is one row, with the aliases of both', () => {
  const rows = termTable([
    aSource({ paragraphs: ['又叫小渡。'], terms: [{ form: '古渡口', aliases: ['小渡'] }] }),
    aSource({ paragraphs: ['又叫老渡。'], terms: [{ form: '古渡口', aliases: ['老渡'] }] }),
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.cells.map((cell) => cell?.forms[0]?.form)).toEqual(['小渡', '老渡']);
});

test.for<[name: string, dates: string[], first: number[], last: number[]]>([
  ['of two of the same day neither is the first', ['2020-05-01', '2020-05-01', '2021'], [0, 1], [2]],
  ['a year may be any of its days', ['2020', '2020-05', '2020-11'], [0, 1], [0, 2]],
  ['a year is before the next one', ['2019', '2020', '2020-02-03'], [0], [1, 2]],
])('First and last: %s', ([, dates, first, last]) => {
  const [row] = termTable(
    dates.map((date) => ({ ...aSource({ paragraphs: ['云州经验'], terms: [{ form: '云州经验' }] }), date })),
  );
  expect(row).toMatchObject({ first, last });
});
