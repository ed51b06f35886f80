import { foldedLetters } from '../../engine/fold';
import { dayNumber, gapClass, itemsClass, MAX_FIRST_DAYS, STREAM } from '../../library/packed/figure-streams';
import { MAX_COUNTED_LETTERS, MIN_COUNTED_LETTERS } from '../../library/packed/source-wording';
import { StreamWriter } from './pack';
import type { CountedTable, WordingCount } from './tables';

/**
 * Packs a table with its wordings folded as pages are (the tables keep variants of characters apart). Where two then
 * become one, the one with more items stays: their items may be the same.
 */
export function packWordings(table: CountedTable): string {
  const counts = [...foldedRows(table)].sort(([a], [b]) => (a < b ? -1 : 1));
  const streams = new StreamWriter();
  writeYears(streams, table);
  streams.write(STREAM.head, counts.length);
  const numbers = writeAlphabet(
    streams,
    counts.map(([wording]) => wording),
  );
  let before: readonly string[] = [];
  for (const [wording, count] of counts) {
    const letters = [...wording];
    let kept = 0;
    while (kept < letters.length && letters[kept] === before[kept]) kept++;
    // In UTF-16 units, so that the reader need not take the wording before apart.
    streams.write(STREAM.kept, letters.slice(0, kept).join('').length);
    streams.write(STREAM.added, letters.length - kept);
    for (const letter of letters.slice(kept)) streams.write(STREAM.letters, numbers.get(letter)!);
    writeFigures(streams, count, table);
    before = letters;
  }
  return streams.pack();
}

/**
 * Packs the table of a source's own wording together with the text that it was counted for.
 *
 * @param stretches the source's text, cut as the broadcasts are, folded
 * @throws when a wording of the table stands nowhere in the text, or is found where a shorter one is not
 */
export function packSourceWording(table: CountedTable, stretches: readonly string[]): string {
  const counts = new Map(foldedRows(table));
  const streams = new StreamWriter();
  writeYears(streams, table);
  const numbers = writeAlphabet(streams, stretches);
  streams.write(STREAM.head, stretches.length);
  const written = new Set<string>();
  for (const stretch of stretches) {
    streams.write(STREAM.added, [...stretch].length);
    for (const letter of stretch) streams.write(STREAM.letters, numbers.get(letter)!);
    for (let start = 0; start + MIN_COUNTED_LETTERS <= stretch.length; start++) {
      let longest = MIN_COUNTED_LETTERS - 1;
      while (longest < MAX_COUNTED_LETTERS && start + longest < stretch.length) {
        const wording = stretch.slice(start, start + longest + 1);
        const count = counts.get(wording);
        if (!count) break;
        if (!written.has(wording)) writeFigures(streams, count, table);
        written.add(wording);
        longest++;
      }
      streams.write(STREAM.kept, longest);
    }
  }
  const lost = [...counts.keys()].filter((wording) => !written.has(wording));
  if (lost.length > 0) throw new Error(`not pieces of the text: ${lost.slice(0, 10).join(' ')}`);
  return streams.pack();
}

function* foldedRows({ rows }: CountedTable): Generator<[string, WordingCount]> {
  const byWording = new Map<string, WordingCount>();
  for (const row of rows) {
    const wording = foldedLetters(row.wording);
    const other = byWording.get(wording);
    if (!other || total(other) < total(row)) byWording.set(wording, row);
  }
  yield* byWording;
}

function writeYears(streams: StreamWriter, { firstDay, lastDay, allItemsPerYear }: CountedTable): void {
  streams.write(STREAM.head, dayNumber(firstDay));
  streams.write(STREAM.head, dayNumber(lastDay));
  for (const items of allItemsPerYear) streams.write(STREAM.head, items);
}

/** @returns the number of each letter, the most frequent letters first */
function writeAlphabet(streams: StreamWriter, texts: readonly string[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const letter of texts.join('')) uses.set(letter, (uses.get(letter) ?? 0) + 1);
  const letters = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([letter]) => letter);
  streams.write(STREAM.head, letters.length);
  for (const letter of letters) streams.write(STREAM.alphabet, letter.codePointAt(0)!);
  return new Map(letters.map((letter, number) => [letter, number]));
}

function writeFigures(streams: StreamWriter, count: WordingCount, table: CountedTable): void {
  let before = 0;
  for (const items of count.itemsPerYear) {
    streams.write(STREAM.items + itemsClass(before), items);
    before = items;
  }
  const [first = '', ...later] = count.firstDays;
  const yearOfFirst = Number(table.firstDay.slice(0, 4)) + count.itemsPerYear.findIndex((items) => items > 0);
  if (
    count.firstDays.length !== Math.min(MAX_FIRST_DAYS, total(count)) ||
    !first.startsWith(`${yearOfFirst}-`)
  )
    throw new Error(`the first days don't go with the years: ${count.wording}`);
  streams.write(STREAM.month, Number(first.slice(5, 7)) - 1);
  streams.write(STREAM.day, Number(first.slice(8)));
  const gap = gapClass(count.itemsPerYear.find((items) => items > 0)!);
  let day = dayNumber(first);
  later.forEach((next, i) => {
    streams.write((i === 0 ? STREAM.toSecond : STREAM.toThird) + gap, dayNumber(next) - day);
    day = dayNumber(next);
  });
}

const total = ({ itemsPerYear }: WordingCount) => itemsPerYear.reduce((sum, items) => sum + items, 0);
