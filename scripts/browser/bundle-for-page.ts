import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { build } from 'vite';
import { chuchuSource } from '../vite-chuchu-source';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

const chunkSchema = v.looseObject({ type: v.literal('chunk'), code: v.string() });
const outputSchema = v.pipe(
  v.array(v.object({ output: v.pipe(v.array(v.unknown()), v.minLength(1)) })),
  v.transform(([first]) => v.parse(chunkSchema, first?.output[0]).code),
);

/** By the address of the entry: nothing of them changes while a program runs. */
const bundles = new Map<string, Promise<string>>();

/**
 * Makes one script of a module and all that it imports, built as the extension is, so that tests and benchmarks can put our
 * own modules into a page. What the page is to call, the module leaves in a global of its own.
 * @param entry the module, such as `new URL('in-page.ts', import.meta.url)`.
 */
export function bundleForPage(entry: URL): Promise<string> {
  const known = bundles.get(entry.href);
  if (known) return known;
  const bundle = buildBundle(fileURLToPath(entry));
  bundles.set(entry.href, bundle);
  return bundle;
}

async function buildBundle(entry: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [chuchuSource()],
    resolve: { alias: { '~': ROOT } },
    define: { 'import.meta.env.FIREFOX': 'false' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'unused' } },
  });
  return v.parse(outputSchema, built);
}
