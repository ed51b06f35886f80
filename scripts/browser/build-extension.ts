import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WXT = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));

/** All that goes into the built extension. */
const INPUTS = [
  'assets',
  'compare',
  'components',
  'draft',
  'engine',
  'entrypoints',
  'library',
  'locales',
  'lookup',
  'modules',
  'page',
  'protocol',
  'public',
  'scripts/vite-bounded-pdfjs.ts',
  'scripts/vite-chuchu-source.ts',
  'package.json',
  'wxt.config.ts',
];

export type Target = 'chrome' | 'firefox';

/**
 * Builds the extension unless the last build is newer than everything it is made from.
 * @returns its folder.
 * @throws with the builder's own output when the build fails.
 */
export function buildExtension(target: Target): string {
  const folder = path.join(ROOT, '.output', `${target}-mv3`);
  if (builtAt(folder) < changedAt(INPUTS.map((input) => path.join(ROOT, input)))) runBuilder(target);
  return folder;
}

function runBuilder(target: Target): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [WXT, 'build', '-b', target], {
    cwd: ROOT,
    encoding: 'utf8',
    // A test runner's own mode would go into the build, with the paths of this machine.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The extension could not be built for ${target}:\n${stdout}${stderr}`);
}

/** The manifest is what the builder writes last. */
function builtAt(folder: string): number {
  const manifest = path.join(folder, 'manifest.json');
  return existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
}

function changedAt(paths: readonly string[]): number {
  return Math.max(
    0,
    ...paths.map((file) => {
      const stat = statSync(file, { throwIfNoEntry: false });
      if (!stat) return 0;
      if (!stat.isDirectory()) return stat.mtimeMs;
      return Math.max(stat.mtimeMs, changedAt(readdirSync(file).map((name) => path.join(file, name))));
    }),
  );
}
