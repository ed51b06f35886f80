import path from 'node:path';
import { browserFlagger } from './browser-flagger';
import { engineFlagger } from './engine-flagger';
import { HELP, parseOptions } from './options';
import { readInputs } from './read-inputs';
import { printedReport, reportJson } from './report';
import { runEval } from './run-eval';

/**
 * Does what `npm run eval` is asked to.
 * @param print gets what goes to standard output.
 * @throws UserError for what the user can put right.
 */
export async function evaluate(args: readonly string[], print: (text: string) => void): Promise<void> {
  const options = parseOptions(args);
  if (options.help) {
    print(HELP);
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
    if (options.json) print(JSON.stringify(reportJson(report), null, 2));
    else print(printedReport(report, process.stdout.columns ?? 110));
  } finally {
    await flagger.close();
  }
}
