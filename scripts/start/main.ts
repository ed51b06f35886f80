import path from 'node:path';
import { buildExtension } from '../browser/build-extension';
import { firstLine, UserError } from '../user-error';
import { getBrowser } from './get-browser';
import { openWindow } from './open-window';
import { HELP, parseOptions } from './options';
import { printFlags } from './print-flags';
import { serveFile } from './serve-file';
import { findTarget } from './target';

/** Progress and warnings: never on standard output, which programs read. */
const say = (line: string) => console.error(line);

/** @returns the exit code. Nothing that goes wrong is shown as more than one line. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    await start(args);
    return 0;
  } catch (error) {
    say(error instanceof UserError ? error.message : `Something went wrong: ${firstLine(error)}`);
    return 1;
  }
}

async function start(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  if (options.help) {
    console.log(HELP);
    return;
  }
  const folder = process.env.INIT_CWD ?? process.cwd();
  const target = findTarget(options.target, folder);
  const executablePath = getBrowser(say);
  const extension = build();
  const site = 'file' in target ? await serveFile(target.file) : undefined;
  try {
    const url = 'url' in target ? target.url : (site?.address ?? '');
    const job = { executablePath, extension, url, say };
    if (options.headless)
      await printFlags({ ...job, json: options.json, out: path.resolve(folder, options.out) });
    else await openWindow(job);
  } finally {
    await site?.close();
  }
}

function build(): string {
  try {
    return buildExtension('chrome');
  } catch (error) {
    throw new UserError(`${firstLine(error)} npm run build shows why.`);
  }
}
