import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileIndex } from '~/engine/compile-index';
import { openIndex } from '~/engine/open-index';
import { readChuchuMd } from '~/library/read-chuchu-md';
import { table } from '~/scripts/start/table';
import { measure, type Trial } from './measure';
import { MUTATIONS, type MutationName } from './mutations';

/** `npm run eval:generated -- [COUNT] [SEED]`: what the engine reports of mutated passages, one line a mutation. */
const [count = 400, seed = 1] = process.argv.slice(2).map(Number);
const file = new URL('../../assets/2025-assistance-cadres-speech.chuchu.md', import.meta.url);
const speech = readChuchuMd(readFileSync(fileURLToPath(file), 'utf8'));
const matcher = openIndex(compileIndex([speech]));

const share = (trials: readonly Trial[], isRight: (trial: Trial) => boolean) =>
  (trials.filter(isRight).length / trials.length).toFixed(3);

const rows = [['mutation', 'passages', 'found', 'as quote', 'as altered', 'paragraph', 'within 2', 'exact']];
for (const name of Object.keys(MUTATIONS) as MutationName[]) {
  const trials = await measure(matcher, speech, name, count, seed);
  rows.push([
    name,
    String(trials.length),
    share(trials, ({ verdict }) => verdict.covered),
    share(trials, ({ verdict }) => verdict.covered && verdict.kind === 'quote'),
    share(trials, ({ verdict }) => verdict.covered && verdict.kind === 'altered'),
    share(trials, ({ verdict }) => verdict.rightParagraph),
    share(trials, ({ verdict }) => verdict.off <= 2),
    share(trials, ({ verdict }) => verdict.exact),
  ]);
}
console.log(table(rows, process.stdout.columns ?? 110));
