import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { countedSegments } from './broadcast-letters';
import { layOut, tableOf } from './broadcast-row';
import { countFormulations } from './count-formulations';
import { countWording } from './count-wording';
import { type BroadcastItem, readBroadcasts } from './read-broadcasts';
import { readTable, writeTable } from './tables';

const item = (day: string, text: string): BroadcastItem => ({ day, segments: countedSegments(text) });
const times = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));
/** A letter that differs from item to item. */
const unlike = (i: number) => String.fromCharCode(0x4e00 + i);

test('text is counted in stretches between 。！？；：, whatever other marks it has', () => {
  expect(countedSegments('要胸怀“国之大者”，①提高；ＧＤＰ增长 5.2％！\n会议指出:好')).toEqual([
    '要胸怀国之大者1提高',
    'GDP增长52',
    '会议指出',
    '好',
  ]);
});

describe('formulations', () => {
  const wordings = (items: readonly BroadcastItem[]) =>
    countFormulations(layOut(items)).map(({ wording }) => wording);

  test('stand in at least 30 items, however often in one', () => {
    const text = (i: number) => `${unlike(i)}促进共同富裕${unlike(i)}`;
    expect(wordings(times(30, (i) => item('2013-01-01', text(i))))).toEqual(['促进共同富裕']);
    expect(wordings(times(29, (i) => item('2013-01-01', `${text(i)}，${text(i)}`)))).toEqual([]);
  });

  test('are as long as they are in 70 % of the items', () => {
    const extended = (n: number) =>
      times(100, (i) => item('2013-01-01', `${unlike(i)}促进共同富裕${i < n ? '的' : unlike(i)}`));
    expect(wordings(extended(70))).toEqual(['促进共同富裕的']);
    expect(wordings(extended(69)).sort()).toEqual(['促进共同富裕', '促进共同富裕的']);
  });

  test('are not cut down for an extension that is too rare itself', () => {
    const text = (i: number) => `${unlike(i)}促进共同富裕${i < 29 ? '的' : unlike(i)}`;
    expect(wordings(times(31, (i) => item('2013-01-01', text(i))))).toEqual(['促进共同富裕']);
  });

  test('do not go across the end of a sentence or of an item', () => {
    expect(wordings(times(40, () => item('2013-01-01', '促进共同。富裕')))).toEqual([]);
    expect(wordings(times(40, () => item('2013-01-01', '促进共')))).toEqual([]);
  });
});

describe('a source’s own wording', () => {
  test('is counted by items, with its first three days and its years', () => {
    const row = layOut([
      item('2012-07-02', '不远千里，不远千里'),
      item('2012-12-31', '跨越山海'),
      item('2014-01-01', '不远千'),
      item('2014-01-02', '他不远千里'),
      item('2014-01-03', '不远千里'),
    ]);
    const { rows, ...data } = tableOf(row, countWording(row, ['不远千里跨越山海']));
    expect(data).toEqual({ firstDay: '2012-07-02', lastDay: '2014-01-03', allItemsPerYear: [2, 0, 3] });
    const of = (wording: string) => rows.find((it) => it.wording === wording);
    expect(of('不远千')).toEqual({
      wording: '不远千',
      firstDays: ['2012-07-02', '2014-01-01', '2014-01-02'],
      itemsPerYear: [1, 0, 3],
    });
    expect(of('不远千里')?.itemsPerYear).toEqual([1, 0, 2]);
    expect(of('跨越山海')?.firstDays).toEqual(['2012-12-31']);
    expect(of('千里跨')).toBeUndefined();
    expect(of('不远')).toBeUndefined();
  });

  test('agrees with looking for every piece in every item', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '。'), { maxLength: 14 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), text, (texts, source) => {
        const items = texts.map((it) => item('2013-01-01', it));
        const counted = countWording(layOut(items), countedSegments(source));
        for (const { wording, itemsPerYear } of counted) {
          const holding = items.filter(({ segments }) => segments.some((it) => it.includes(wording)));
          expect(itemsPerYear).toEqual([holding.length]);
        }
        const pieces = countedSegments(source).flatMap((it) =>
          times(it.length, (start) => it.slice(start, start + 3)).filter((piece) => piece.length === 3),
        );
        const found = pieces.filter((piece) =>
          items.some(({ segments }) => segments.some((it) => it.includes(piece))),
        );
        expect(new Set(counted.map(({ wording }) => wording).filter((it) => it.length === 3))).toEqual(
          new Set(found),
        );
      }),
    );
  });
});

test('a table that was written is read as it was', () => {
  const row = layOut([item('2012-07-02', '不远千里'), item('2013-07-02', '不远千里')]);
  const table = tableOf(row, countWording(row, ['不远千里']));
  expect(readTable(writeTable(table))).toEqual(table);
});

test('a table whose figures contradict each other is refused', () => {
  const head = '# 2 items from 20120702 to 20130702; items in all per year: 1,1\n';
  expect(() => readTable(`${head}不远千\t3\t20120702\t20130702\t\t1,1\n`)).toThrow('不远千');
  expect(() => readTable(`${head}不远千\t2\t20120702\t\t\t1,1\n`)).toThrow('不远千');
  expect(() => readTable('不远千\t2\n')).toThrow('no second line');
});

describe('a checkout of the broadcasts', () => {
  const checkout = mkdtempSync(join(tmpdir(), 'broadcasts-'));
  afterAll(() => rmSync(checkout, { recursive: true }));

  const long = (text: string) => text.padEnd(60, '这是一条足够长的消息');
  function writeDay(day: string, contents: readonly (string | undefined)[]) {
    mkdirSync(join(checkout, 'assets', day.slice(0, 4)), { recursive: true });
    const videoList = contents.map((content) => (content === undefined ? {} : { video_detail: { content } }));
    writeFileSync(join(checkout, 'assets', day.slice(0, 4), `${day}.json`), JSON.stringify({ videoList }));
  }

  test('is read in the order of its days, without tags, openings, scraps and repeats', () => {
    writeDay('20130102', [`<p>${long('乙')}</p>`, `<p>${long('甲')}</p>`]);
    writeDay('20120702', [
      `<p>央视网消息（新闻联播）：${long('甲')}&nbsp;</p>`,
      '<p>简短的一条。</p>',
      undefined,
    ]);
    const items = readBroadcasts(checkout);
    expect(items.map(({ day }) => day)).toEqual(['2012-07-02', '2013-01-02']);
    expect(items.map(({ segments }) => segments.join('').slice(0, 4))).toEqual(['甲这是一', '乙这是一']);
  });

  test('with a file that is something else is refused', () => {
    writeFileSync(join(checkout, 'assets', '2013', '20130103.json'), '{"videoList":[7]}');
    expect(() => readBroadcasts(checkout)).toThrow();
  });
});
