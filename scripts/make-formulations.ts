/**
 * Makes assets/formulations.ts and assets/speech-wording.ts: in how many items of a national evening news broadcast
 * stock formulations and the bundled speech's own wording stand, and when (docs/formulations.md).
 *
 *   npx tsx scripts/make-formulations.ts FOLDER [--tables FOLDER]
 *
 * FOLDER is a checkout of the public data set china-data/xwlb (it has assets/2012 …), over which both tables are
 * counted, in about a minute and 3 GB of memory; or a folder with tables that have been counted (formulations.tsv,
 * speech-ngrams.tsv). --tables also writes the counted tables there, to compare and look things up in.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readChuchuMd } from '../library/read-chuchu-md';
import { layOut, tableOf } from './formulations/broadcast-row';
import { countFormulations } from './formulations/count-formulations';
import { countWording } from './formulations/count-wording';
import { packSourceWording, packWordings } from './formulations/pack-tables';
import { readBroadcasts } from './formulations/read-broadcasts';
import { sourceStretches } from './formulations/source-stretches';
import { type CountedTable, readTable, writeTable } from './formulations/tables';

const ASSETS = fileURLToPath(new URL('../assets/', import.meta.url));
const SPEECH = '2025-assistance-cadres-speech.chuchu.md';
const FORMULATIONS = 'formulations.tsv';
const SPEECH_WORDING = 'speech-ngrams.tsv';

interface Tables {
  readonly formulations: CountedTable;
  readonly wording: CountedTable;
}

function countedTables(folder: string): Tables {
  const read = (name: string) => readTable(readFileSync(join(folder, name), 'utf8'));
  return { formulations: read(FORMULATIONS), wording: read(SPEECH_WORDING) };
}

function countTables(checkout: string, stretches: readonly string[]): Tables {
  const row = layOut(readBroadcasts(checkout));
  return {
    formulations: tableOf(row, countFormulations(row)),
    wording: tableOf(row, countWording(row, stretches)),
  };
}

function writeAsset(name: string, constant: string, what: string, table: CountedTable, packed: string): void {
  const file = `${ASSETS}${name}`;
  const text = `// Made by scripts/make-formulations.ts: ${what}, counted from ${table.firstDay} to ${table.lastDay}.
export const ${constant}: string =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: packed data
  '${packed}';
`;
  writeFileSync(file, text);
  console.log(`${name}: ${table.rows.length} wordings, ${text.length} bytes`);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { tables: { type: 'string' } },
});
const [folder] = positionals;
if (!folder || !existsSync(folder)) {
  console.error('Name a checkout of china-data/xwlb, or a folder with the counted tables.');
  process.exit(1);
}
const stretches = sourceStretches(readChuchuMd(readFileSync(ASSETS + SPEECH, 'utf8')));
const tables = existsSync(join(folder, FORMULATIONS))
  ? countedTables(folder)
  : countTables(folder, stretches);
if (values.tables) {
  writeFileSync(join(values.tables, FORMULATIONS), writeTable(tables.formulations));
  writeFileSync(join(values.tables, SPEECH_WORDING), writeTable(tables.wording));
}
writeAsset(
  'formulations.ts',
  'FORMULATIONS',
  'stock formulations with their figures',
  tables.formulations,
  packWordings(tables.formulations),
);
writeAsset(
  'speech-wording.ts',
  'SPEECH_WORDING',
  'pieces of the bundled speech with their figures',
  tables.wording,
  packSourceWording(tables.wording, stretches),
);
