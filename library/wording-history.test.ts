import { describe, expect, test } from 'vitest';
import { CHECKED_FIRST_DAYS } from '~/assets/checked-first-days';
import { loadTables } from './formulation-table';
import { formulationsOf, historyOf } from './wording-history';

describe('the history of a wording', () => {
  test('tells since when: 国之大者 and 新发展格局', async () => {
    expect(await historyOf('国之大者')).toMatchObject({
      items: 149,
      first: { kind: 'day', day: '2020-04-23' },
    });
    expect(await historyOf('新发展格局')).toMatchObject({
      items: 845,
      first: { kind: 'day', day: '2020-05-14' },
      use: { peakYear: 2021 },
    });
  });

  test('does not take the beginning of the data for that of the wording: 西部大开发', async () => {
    expect(await historyOf('西部大开发')).toMatchObject({ items: 127, first: { kind: 'before-data' } });
  });

  test('does not take an accident for a beginning: 秉持创|新发展理念', async () => {
    expect(await historyOf('新发展理念')).toMatchObject({ first: { kind: 'day', day: '2016-01-21' } });
  });

  test('gives no date where the name of an opera is all there is: 同心结', async () => {
    const history = await historyOf('同心结');
    expect(history).toMatchObject({ kind: 'figures', items: 1 });
    expect(history).not.toHaveProperty('first');
  });

  test('marks 2012 and 2026 as incomplete', async () => {
    const history = await historyOf('高质量发展');
    const years = history.kind === 'figures' ? history.use?.years : undefined;
    expect(years).toHaveLength(15);
    expect(years?.filter(({ incomplete }) => incomplete).map(({ year }) => year)).toEqual([2012, 2026]);
  });

  test('knows a wording in whatever writing it comes', async () => {
    const simplified = await historyOf('以习近平同志为核心的党中央');
    expect(simplified).toMatchObject({ items: 2430 });
    expect(await historyOf('「以習近平同志為核心」的黨中央，')).toEqual(simplified);
  });

  test('knows formulations that the speech does not have', async () => {
    expect(await historyOf('全国人大常委会')).toMatchObject({ items: 2825 });
  });

  test('says “none” only of what was looked for: 3 to 30 letters of the speech', async () => {
    expect(await historyOf('不远千里、跨越山海')).toEqual({ kind: 'none' });
    expect(await historyOf('他山之石”转化为')).toEqual({ kind: 'none' });
    expect(await historyOf('秀水街道办事处')).toEqual({ kind: 'no-data' });
    expect(await historyOf('干部')).toEqual({ kind: 'no-data' });
    const whole = '大家不远千里、跨越山海,响应党的号召,肩负着组织的重托和派出地人民的深情厚谊';
    expect(await historyOf(whole)).toEqual({ kind: 'no-data' });
  });

  test('says nothing of wording with the placeholder in it, across a cut, or of the title', async () => {
    for (const text of [
      '来到高原古城 X',
      '意义非凡。你们带来',
      '同志们:今天',
      '东西部协作挂职干部座谈会上的讲话',
    ])
      expect(await historyOf(text)).toEqual({ kind: 'no-data' });
  });

  test('says nothing of nothing', async () => {
    for (const text of ['', '，“”', ' ', '\ud800'])
      expect(await historyOf(text)).toEqual({ kind: 'no-data' });
  });
});

describe('the formulations of a passage', () => {
  async function named(text: string) {
    const formulations = await formulationsOf(text);
    return formulations.map(({ start, end, history }) => [
      text.slice(start, end),
      history.kind === 'figures' ? history.items : history.kind,
    ]);
  }

  test('come with their own figures, not with that of the passage', async () => {
    const text = '是以习近平同志为核心的党中央着眼于推动区域协调发展、促进共同富裕作出的重大战略决策';
    expect((await named(text))[0]).toEqual(['以习近平同志为核心的党中央', 2430]);
  });

  test('are named from the speech where there is no formulation', async () => {
    expect(await named('国家深入实施西部大开发战略')).toEqual([['深入实施西部大开发战略', 9]]);
  });

  test('are none where the wording is nobody else’s', async () => {
    expect(await named('大家不远千里、跨越山海')).toEqual([]);
  });
});

test('A wording whose only hit goes across two words was not found', async () => {
  expect(await historyOf('高原精神')).toEqual({ kind: 'none' });
});

test('every first day that somebody checked is one that the tables still give', async () => {
  const { formulations, speech } = await loadTables();
  const stale = CHECKED_FIRST_DAYS.filter(([wording, tableDay]) => {
    const figures = formulations.figuresOf(wording) ?? speech.found.figuresOf(wording);
    return figures?.firstDays[0] !== tableDay;
  });
  expect(stale).toEqual([]);
});
