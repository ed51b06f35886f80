import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { build } from 'vite';
import { chuchuSource } from '../scripts/vite-chuchu-source';

const chunkSchema = v.looseObject({ type: v.literal('chunk'), code: v.string() });
const outputSchema = v.pipe(
  v.array(v.object({ output: v.pipe(v.array(v.unknown()), v.minLength(1)) })),
  v.transform(([first]) => v.parse(chunkSchema, first?.output[0]).code),
);

/**
 * @param entry the page's side of a benchmark; the one of flagging unless told.
 * @returns it with the modules it measures, as one script, built as the extension is.
 */
export async function bundleInPage(
  entry = fileURLToPath(new URL('in-page.ts', import.meta.url)),
): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [chuchuSource()],
    resolve: { alias: { '~': root } },
    define: { 'import.meta.env.FIREFOX': 'false' },
    build: {
      write: false,
      lib: {
        entry,
        formats: ['iife'],
        name: 'unused',
      },
    },
  });
  return v.parse(outputSchema, built);
}
