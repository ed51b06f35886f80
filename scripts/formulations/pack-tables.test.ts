import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedLetters } from '~/engine/fold';
import { loadTables } from '~/library/formulation-table';
import { unpack } from '~/library/packed/number-streams';
import { bytesOf } from '~/library/packed/printable';
import { readSourceWording } from '~/library/packed/source-wording';
import { readWordingTable, type WordingTable } from '~/library/packed/wording-table';
import { printable } from './pack';
import { packSourceWording, packWordings } from './pack-tables';
import { type CountedTable, readTable, type WordingCount } from './tables';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test('bytes come back from printable text as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = printable(bytes);
      expect(text).toMatch(/^[ !#-&(-[\]-_a-~]*$/u);
      expect(bytesOf(text).subarray(0, bytes.length)).toEqual(bytes);
    }),
  );
});

const DATA = { firstDay: '2012-07-02', lastDay: '2014-03-01', allItemsPerYear: [300, 70_000, 2] };

/** Days that go with the years, as a count has them. */
const count = (wording: string) =>
  fc
    .tuple(
      fc.array(fc.date({ min: new Date('2012-07-02'), max: new Date('2014-03-01'), noInvalidDate: true }), {
        minLength: 1,
        maxLength: 60,
      }),
      fc.nat(500),
    )
    .map(([dates, more]): WordingCount => {
      const days = dates.map((date) => date.toISOString().slice(0, 10)).sort();
      const itemsPerYear = [2012, 2013, 2014].map((y) => days.filter((day) => day.startsWith(`${y}`)).length);
      // Items beyond the days that are named, in a year that is not the first.
      if (days.length >= 3) itemsPerYear[2]! += more;
      return { wording, firstDays: days.slice(0, 3), itemsPerYear };
    });

const table = (wordings: readonly string[]) =>
  fc.tuple(...wordings.map(count)).map((rows): CountedTable => ({ ...DATA, rows }));

function rowsOf(found: WordingTable): WordingCount[] {
  return [...found.wordings()].map((wording) => ({ wording, ...found.figuresOf(wording)! }));
}

const byWording = (rows: readonly WordingCount[]) =>
  [...rows].sort((a, b) => (a.wording < b.wording ? -1 : 1));

describe('a table that was packed', () => {
  const wordings = fc.uniqueArray(
    fc
      .array(fc.constantFrom('国', '之', '大', '者', '𠮷', '2', 'a'), { minLength: 1, maxLength: 9 })
      .map((w) => w.join('')),
    { minLength: 1, maxLength: 12 },
  );

  test('is unpacked as it was', async () => {
    await fc.assert(
      fc.asyncProperty(wordings.chain(table), async (counted) => {
        const found = readWordingTable(await unpack(packWordings(counted)));
        expect(found.years).toEqual(DATA);
        expect(rowsOf(found)).toEqual(byWording(counted.rows));
      }),
      { numRuns: 50 },
    );
  });

  test('has its wordings folded, the more frequent one where two become one', async () => {
    const row = (wording: string, items: number): WordingCount => ({
      wording,
      firstDays: ['2013-01-01', '2013-01-01', '2013-01-01'],
      itemsPerYear: [0, items, 0],
    });
    const counted = { ...DATA, rows: [row('顯著成效', 5), row('显著成效', 30), row('GDP比重', 7)] };
    const found = readWordingTable(await unpack(packWordings(counted)));
    expect([...found.wordings()].sort()).toEqual([foldedLetters('显著成效'), 'gdp比重'].sort());
    expect(found.itemsOf(foldedLetters('顯著成效'))).toBe(30);
    expect(found.itemsOf('gdp比重')).toBe(7);
  });

  test('of a source’s wording comes back with the text it was counted for', async () => {
    const rows = ['不远千', '远千里', '不远千里', '千里跨'].map(
      (wording): WordingCount => ({ wording, firstDays: ['2012-09-01'], itemsPerYear: [1, 0, 0] }),
    );
    const packed = packSourceWording({ ...DATA, rows }, ['大家不远千里跨越山海', '响应']);
    const { found, lookedFor } = readSourceWording(await unpack(packed));
    expect(byWording(rowsOf(found))).toEqual(byWording(rows));
    expect(lookedFor('跨越山海')).toBe(true);
    expect(lookedFor('山海响应')).toBe(false);
    expect(lookedFor('响应')).toBe(false);
  });

  test('of a source’s wording must be pieces of the text', () => {
    const rows = [{ wording: '五湖四海', firstDays: ['2012-09-01'], itemsPerYear: [1, 0, 0] }];
    expect(() => packSourceWording({ ...DATA, rows }, ['不远千里'])).toThrow('五湖四海');
  });
});

describe('the committed assets', () => {
  test('stay small: formulations within 450 kB, with the speech’s wording within 460', () => {
    const size = (name: string) => statSync(root(`assets/${name}.ts`)).size;
    expect(size('formulations')).toBeLessThan(450_000);
    expect(size('formulations') + size('speech-wording')).toBeLessThan(460_000);
  });

  test('hold their wordings folded as pages are now', async () => {
    const { formulations, speech } = await loadTables();
    const stale = [...formulations.wordings(), ...speech.found.wordings()].filter(
      (wording) => foldedLetters(wording) !== wording,
    );
    expect(stale).toEqual([]);
  });

  test('come back when they are packed again', async () => {
    const { formulations } = await loadTables();
    const rows = rowsOf(formulations);
    expect(rows).toHaveLength(22_388);
    const again = readWordingTable(await unpack(packWordings({ ...formulations.years, rows })));
    expect(again.years).toEqual(formulations.years);
    expect(rowsOf(again)).toEqual(rows);
  });

  const counted = root('../shared/eval');
  test.skipIf(!existsSync(counted))(
    'say what the counted tables say (skipped without ../shared/eval)',
    async () => {
      const { formulations, speech } = await loadTables();
      for (const [name, found] of [
        ['formulations', formulations],
        ['speech-ngrams', speech.found],
      ] as const) {
        const { rows, ...years } = readTable(readFileSync(`${counted}/${name}.tsv`, 'utf8'));
        expect(found.years).toEqual(years);
        const expected = rows.map((row) => ({ ...row, wording: foldedLetters(row.wording) }));
        expect(byWording(rowsOf(found))).toEqual(byWording(expected));
      }
    },
  );
});
