import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { compileIndex } from '~/engine/compile-index';
import type { PublicSource, Source } from '~/engine/types';
import { bundleForPage } from '../scripts/browser/bundle-for-page';
import { findBrowser } from '../scripts/browser/find-browser';
import { bundledSources } from '../scripts/bundled-sources';
import { table } from '../scripts/start/table';
import { makePage } from './make-page';
import { measureMatching } from './matching';
import { measureRound, type Round } from './measure';

const HELP = `Usage: npm run bench [-- --rounds N] [-- --json]

Measures flagging on one large page in Chromium against a bare walk over its text nodes. Milliseconds depend on the
machine; the ratios, all from one run, are what can be compared.`;

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help) console.log(HELP);
else await main(Math.max(1, Number(values.rounds) || 9), values.json ?? false);

async function main(rounds: number, json: boolean): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('There is no Chromium, Chrome or Edge on this machine.');
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, args: root });
  try {
    const page = await browser.newPage();
    await fill(page);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await measureRound(page, session); // Warms up what compiles code as it runs.
    const measured: Round[] = [];
    for (let i = 0; i < rounds; i++) measured.push(await measureRound(page, session));
    const counts = await page.evaluate(() => window.bench.counts());
    const medians = medianRound(measured);
    const matching = measureMatching(publicSource(), rounds);
    if (json) console.log(JSON.stringify({ counts, rounds, medians, matching, measured }, null, 2));
    else {
      console.log(
        Object.entries(counts)
          .map(([what, count]) => `${count.toLocaleString('en')} ${what}`)
          .join(', '),
      );
      console.log(`medians of ${rounds} rounds\n\n${table(rows(medians), 100)}\n`);
      console.log(table(matchingRows(matching), 100));
    }
  } finally {
    await browser.close();
  }
}

function matchingRows(matching: ReturnType<typeof measureMatching>): string[][] {
  return [
    ['matching, ns a character', 'exact', 'all', 'ratio'],
    ...Object.entries(matching).map(([page, { exact, all }]) => [
      `${page} page`,
      exact.toFixed(1),
      all.toFixed(1),
      `${(all / exact).toFixed(2)} ×`,
    ]),
  ];
}

function publicSource(): PublicSource {
  const source = bundledSources().find(isPublic);
  if (!source) throw new Error('There is no bundled source.');
  return source;
}

async function fill(page: Page): Promise<void> {
  const source = publicSource();
  const input = {
    index: Buffer.from(compileIndex([source])).toString('base64'),
    terms: source.terms.filter(({ use }) => use === 'flagged').map(({ form }) => form),
  };
  await page.setContent(makePage(source));
  await page.evaluate((given) => {
    window.benchInput = given;
  }, input);
  await page.addScriptTag({ content: await bundleForPage(new URL('in-page.ts', import.meta.url)) });
}

function isPublic(source: Source): source is PublicSource {
  return source.visibility === 'public';
}

function medianRound(rounds: readonly Round[]): Round {
  const median = (pick: (round: Round) => number): number =>
    rounds.map(pick).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0;
  return {
    walk: median((round) => round.walk),
    regExp: median((round) => round.regExp),
    read: median((round) => round.read),
    match: median((round) => round.match),
    paint: median((round) => round.paint),
    frame: median((round) => round.frame),
    relayoutBare: median((round) => round.relayoutBare),
    relayoutFlagged: median((round) => round.relayoutFlagged),
  };
}

function rows(round: Round): string[][] {
  const script = round.read + round.match + round.paint;
  const row = (what: string, ms: number, floor: number) => [
    what,
    ms.toFixed(1),
    `${(ms / floor).toFixed(1)} ×`,
  ];
  return [
    ['', 'ms', 'ratio'],
    row('bare walk over the text nodes (the floor)', round.walk, round.walk),
    row('RegExp alternation of the terms, node by node', round.regExp, round.walk),
    row('Chuchu: read, match and paint', script, round.walk),
    row('  read', round.read, round.walk),
    row('  match', round.match, round.walk),
    row('  paint', round.paint, round.walk),
    row('style and layout for what was painted', round.frame, round.walk),
    ['', '', ''],
    row('page’s own style and layout, without flags', round.relayoutBare, round.relayoutBare),
    row('page’s own style and layout, with flags', round.relayoutFlagged, round.relayoutBare),
  ];
}
