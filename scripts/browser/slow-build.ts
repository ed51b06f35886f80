import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { buildExtension, type Target } from './build-extension';
import { bundleForPage } from './bundle-for-page';

const millisecondsSchema = v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));

/** What can be made late, in milliseconds; `transitions` last so long, and pages `start` so long after they have loaded. */
export const delaysSchema = v.strictObject({
  messages: millisecondsSchema,
  storage: millisecondsSchema,
  database: millisecondsSchema,
  effects: millisecondsSchema,
  changes: millisecondsSchema,
  reading: millisecondsSchema,
  transitions: millisecondsSchema,
  start: millisecondsSchema,
});

type Delays = v.InferOutput<typeof delaysSchema>;

/** Scripts that stand alone, in every process of the extension. Its pages' own scripts are modules. */
const SCRIPTS = [
  'background.js',
  'content-scripts/content.js',
  'card.js',
  'panel.js',
  'local-matcher.js',
  'remote-matcher.js',
  'reader.js',
];

/**
 * Copies the built extension and makes what it waits for come late: a test that does not wait for what it means to see fails
 * on it every time, not once in five hundred.
 * @returns the copy's folder.
 */
export async function slowBuild(target: Target, delays: Delays): Promise<string> {
  const built = process.env[`CHUCHU_EXTENSION_${target.toUpperCase()}`] ?? buildExtension(target);
  const folder = mkdtempSync(path.join(tmpdir(), `chuchu-slow-${target}-`));
  cpSync(built, folder, { recursive: true });
  const bundle = await bundleForPage(new URL('slow-prelude.ts', import.meta.url));
  const prelude = `globalThis.chuchuDelays = ${JSON.stringify(delays)};\n(() => {${bundle}})();\n`;
  writeFileSync(path.join(folder, 'slow.js'), prelude);
  for (const script of SCRIPTS) change(folder, script, (text) => prelude + text);
  for (const page of readdirSync(folder).filter((name) => name.endsWith('.html') && name !== 'reader.html')) {
    change(folder, page, (html) => slowPage(folder, html, delays.start));
  }
  if (delays.transitions !== undefined) {
    const styles = readdirSync(path.join(folder, 'assets')).filter((name) => name.endsWith('.css'));
    for (const file of ['card.js', ...styles.map((name) => path.join('assets', name))]) {
      change(folder, file, (text) =>
        text.replaceAll(/--quick: ?[.\d]*[1-9]m?s/gu, `--quick:${delays.transitions}ms`),
      );
    }
  }
  return folder;
}

function slowPage(folder: string, html: string, start: number | undefined): string {
  const [own, address] = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/u.exec(html) ?? [];
  if (own === undefined || address === undefined) throw new Error('A page without a script of its own.');
  const slow = '<script src="/slow.js"></script>';
  if (start === undefined) return html.replace(own, slow + own);
  const name = `start-${path.basename(address)}`;
  writeFileSync(path.join(folder, name), `setTimeout(() => import(${JSON.stringify(address)}), ${start});`);
  return html.replace(own, `${slow}<script src="/${name}"></script>`);
}

function change(folder: string, name: string, make: (text: string) => string): void {
  const file = path.join(folder, name);
  writeFileSync(file, make(readFileSync(file, 'utf8')));
}
