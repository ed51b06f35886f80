import path from 'node:path';
import { UserError } from '../user-error';
import { browserFlagger } from './browser-flagger';
import { engineFlagger } from './engine-flagger';
import { HELP, parseOptions } from './options';
import { readInputs } from './read-inputs';
import { printedReport, reportJson } from './report';
import { runEval } from './run-eval';

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code. What the user can put right is said in one line. */
async function main(args: readonly string[]): Promise<number> {
  try {
    await evaluate(args);
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function evaluate(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  if (options.help) {
    console.log(HELP);
    return;
  }
  const folder = process.env.INIT_CWD ?? process.cwd();
  const inputs = readInputs(options.paths.map((it) => path.resolve(folder, it)));
  const flagger = await (options.browser ? browserFlagger() : engineFlagger());
  const start = performance.now();
  try {
    const counts = await runEval(inputs, flagger);
    const seconds = (performance.now() - start) / 1000;
    const report = { mode: options.browser ? ('browser' as const) : ('engine' as const), seconds, ...counts };
    if (options.json) console.log(JSON.stringify(reportJson(report), null, 2));
    else console.log(printedReport(report, process.stdout.columns ?? 110));
  } finally {
    await flagger.close();
  }
}
