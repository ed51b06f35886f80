// `npm start`: needs only Node. Installs the packages when they are missing, then hands over to start/main.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NODE_WANTED = [20, 19];

const problem = nodeTooOld() ?? noDisplay() ?? installPackages();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  // Paths in the project's own imports are relative to its tsconfig; the user's folder stays in INIT_CWD.
  process.env.INIT_CWD ??= process.cwd();
  process.chdir(ROOT);
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import('./start/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}

/** @returns what is wrong, in one line; undefined when all is well. */
function nodeTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NODE_WANTED[0] || (major === NODE_WANTED[0] && minor >= NODE_WANTED[1])) return undefined;
  return `Chuchu needs Node ${NODE_WANTED.join('.')} or newer; this is ${process.versions.node}.`;
}

/** Asked here already, so that nobody waits for an installation first. */
function noDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return undefined;
  if (process.argv.some((argument) => ['--headless', '--help', '-h'].includes(argument))) return undefined;
  return 'There is no display to open a window on: try npm start -- --headless';
}

function installPackages() {
  if (packagesAreThere()) return undefined;
  console.error('Installing packages (only the first time, about a minute) …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status, stderr, error } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status === 0) return undefined;
  const reason =
    error?.message ?? stderr.split('\n').find((line) => /npm (error|ERR!)/.test(line)) ?? 'it gave no reason';
  return `The packages could not be installed: ${reason.replace(/^npm (error|ERR!) /, '')}. Try npm ci to see more.`;
}

/** Compares what npm has written down about the installed packages with what the lockfile asks for. */
function packagesAreThere() {
  const installed = path.join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || !existsSync(path.join(ROOT, '.wxt/tsconfig.json'))) return false;
  const { packages: have } = JSON.parse(readFileSync(installed, 'utf8'));
  const { packages: want } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(want).every(
    ([name, { version, optional }]) => name === '' || optional || have[name]?.version === version,
  );
}
