import { compileIndex } from '~/engine/compile-index';
import { openIndex } from '~/engine/open-index';
import type { PublicSource } from '~/engine/types';
import { loadStockPieces } from '~/library/formulation-table';
import { search } from '~/lookup/search';
import { makeSearchSet } from '~/lookup/search-set';
import { table } from '../scripts/start/table';
import { makeLibrary } from './make-library';

/**
 * Measures what an index costs by the number of sources of 5,000 characters: `npx tsx bench/index-of-library.ts 1 100`.
 * Processor time of this process, so that what else the machine does falls out.
 */
const counts = process.argv.slice(2).map(Number).filter(Boolean);
const stock = await loadStockPieces();
const [reader] = await makeLibrary(1, 200_000);
// Of the same genre, half of it in the library's own words: hardly a page is worse.
const page = (reader?.paragraphs ?? []).map(({ text }) => ({ text }));
const characters = page.reduce((sum, { text }) => sum + text.length, 0);
const rows = [
  [
    'sources',
    'compile, s',
    'MB',
    'open, ms',
    'match, µs a character',
    'look-up: prepare, s',
    'first, ms',
    'next, ms',
  ],
];
for (const count of counts.length > 0 ? counts : [1, 10, 100, 1_000]) rows.push(await measure(count));
console.log(table(rows, 120));

async function measure(count: number): Promise<string[]> {
  const sources: PublicSource[] = await makeLibrary(count, 5_000);
  const [compile, index] = await timed(() => compileIndex(sources, stock));
  const [open, matcher] = await timed(() => openIndex(index));
  await matcher.match(page.slice(0, 100));
  const [match] = await timed(() => matcher.match(page));
  const [prepare, set] = await timed(() => makeSearchSet(sources));
  const wording = sources.at(-1)?.paragraphs[3]?.text.slice(10, 14) ?? '';
  const [first] = await timed(() => search(set, wording));
  const [next] = await timed(() => search(set, wording.slice(0, 3)));
  return [
    String(count),
    (compile / 1000).toFixed(2),
    (index.byteLength / 2 ** 20).toFixed(1),
    open.toFixed(0),
    ((match * 1000) / characters).toFixed(2),
    (prepare / 1000).toFixed(2),
    first.toFixed(0),
    next.toFixed(0),
  ];
}

/** @returns milliseconds of processor time, and what was made. */
async function timed<T>(work: () => T | Promise<T>): Promise<[number, T]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}
