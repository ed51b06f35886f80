import { describe, expect, test } from 'vitest';
import { type BroadcastYears, historyOfFigures, type WordingHistory } from './history';

const DATA: BroadcastYears = {
  firstDay: '2012-07-02',
  lastDay: '2015-06-11',
  allItemsPerYear: [1000, 2000, 4000, 500],
};

type Figures = Extract<WordingHistory, { kind: 'figures' }>;

function history(
  firstDays: readonly string[],
  { itemsPerYear = [0, 0, 20, 0], checked = undefined as Parameters<typeof historyOfFigures>[2] } = {},
): Figures {
  const result = historyOfFigures({ firstDays, itemsPerYear }, DATA, checked);
  if (result.kind !== 'figures') throw new Error(result.kind);
  return result;
}

describe('a first date', () => {
  test('is shown when the second and third follow within twelve months', () => {
    expect(history(['2013-03-01', '2013-03-02', '2014-03-01']).first).toEqual({
      kind: 'day',
      day: '2013-03-01',
    });
  });

  test('is not shown when the second or the third comes later', () => {
    expect(history(['2013-03-01', '2014-03-02', '2014-03-03'])).not.toHaveProperty('first');
    expect(history(['2013-03-01', '2013-03-02', '2014-03-02'])).not.toHaveProperty('first');
  });

  test('is not shown when there is no third item to tell by', () => {
    expect(history(['2013-03-01', '2013-03-02'])).not.toHaveProperty('first');
  });

  test('allows for a leap day', () => {
    expect(history(['2012-02-29', '2013-02-28', '2013-02-28'])).toHaveProperty('first');
    expect(history(['2012-02-29', '2013-03-01', '2013-03-01'])).not.toHaveProperty('first');
  });

  test('in the first year of the data is called before the data', () => {
    expect(history(['2012-12-31', '2013-01-01', '2013-01-01']).first).toEqual({ kind: 'before-data' });
  });

  test('in the first year is not shown at all when it looks like an accident', () => {
    expect(history(['2012-08-25', '2014-04-09', '2014-10-25'])).not.toHaveProperty('first');
  });

  test('that somebody checked goes before what the days make likely', () => {
    const days = ['2012-08-25', '2014-04-09', '2014-10-25'];
    const checked = { tableDay: '2012-08-25', day: '2014-10-25' };
    expect(history(days, { checked }).first).toEqual({ kind: 'day', day: '2014-10-25' });
  });

  test('that somebody checked and could not tell is not shown', () => {
    const days = ['2013-03-01', '2013-03-02', '2013-03-03'];
    expect(history(days, { checked: { tableDay: '2013-03-01' } })).not.toHaveProperty('first');
  });

  test('is of no use where every hit is known to be an accident: the wording was not found', () => {
    const figures = { firstDays: ['2013-03-01'], itemsPerYear: [0, 1, 0, 0] };
    const checked = { tableDay: '2013-03-01', isAccident: true };
    expect(historyOfFigures(figures, DATA, checked)).toEqual({ kind: 'none' });
    const more = { firstDays: ['2013-03-01', '2013-04-01', '2013-05-01'], itemsPerYear: [0, 4, 0, 0] };
    expect(historyOfFigures(more, DATA, checked)).toMatchObject({ kind: 'figures', items: 4 });
    const another = { firstDays: ['2013-02-01'], itemsPerYear: [0, 1, 0, 0] };
    expect(historyOfFigures(another, DATA, checked)).toMatchObject({ kind: 'figures', items: 1 });
  });

  test('that somebody checked is before the data when it is in their first year', () => {
    const days = ['2012-09-05', '2014-05-26', '2014-06-01'];
    const checked = { tableDay: '2012-09-05', day: '2012-09-05' };
    expect(history(days, { checked }).first).toEqual({ kind: 'before-data' });
  });

  test('of renewed data is not taken from a check of the old ones', () => {
    const days = ['2012-07-05', '2012-07-06', '2012-07-07'];
    const checked = { tableDay: '2013-03-01', day: '2013-03-01' };
    expect(history(days, { checked }).first).toEqual({ kind: 'before-data' });
  });
});

describe('the use over the years', () => {
  const days = ['2013-03-01', '2013-03-02', '2013-03-03'];

  test('is given as items per ten thousand of the year', () => {
    const { items, use } = history(days, { itemsPerYear: [0, 10, 10, 5] });
    expect(items).toBe(25);
    expect(use?.years.map(({ year, items, share }) => [year, items, share])).toEqual([
      [2012, 0, 0],
      [2013, 10, 50],
      [2014, 10, 25],
      [2015, 5, 100],
    ]);
  });

  test('marks the years that the data have only in part', () => {
    const years = history(days).use?.years;
    expect(years?.filter(({ incomplete }) => incomplete).map(({ year }) => year)).toEqual([2012, 2015]);
  });

  test('is most in the year with the greatest share, not with the most items', () => {
    expect(history(days, { itemsPerYear: [0, 10, 12, 0] }).use?.peakYear).toBe(2013);
  });

  test('has no greatest year when that would be an incomplete one', () => {
    expect(history(days, { itemsPerYear: [0, 10, 0, 5] }).use).not.toHaveProperty('peakYear');
  });

  test('has no greatest year when two are alike', () => {
    expect(history(days, { itemsPerYear: [0, 10, 20, 0] }).use).not.toHaveProperty('peakYear');
  });

  test('is given from ten items up', () => {
    expect(history(days, { itemsPerYear: [0, 10, 0, 0] })).toHaveProperty('use');
    const few = history(days, { itemsPerYear: [0, 9, 0, 0] });
    expect(few).not.toHaveProperty('use');
    expect(few.items).toBe(9);
  });
});
