import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { build } from 'vite';
import type { Source } from '~/engine/types';
import type { Origin } from '~/library/store/stored-source';
import { chuchuSource } from '~/scripts/vite-chuchu-source';

const chunkSchema = v.looseObject({ type: v.literal('chunk'), code: v.string() });
const outputSchema = v.pipe(
  v.array(v.object({ output: v.pipe(v.array(v.unknown()), v.minLength(1)) })),
  v.transform(([first]) => v.parse(chunkSchema, first?.output[0]).code),
);

let bundled: Promise<string> | undefined;

/** The library's own store as one script: tests fill the library with what the extension fills it with. */
async function storeScript(): Promise<string> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [chuchuSource()],
    resolve: { alias: { '~': root } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../../../library/store/source-store.ts', import.meta.url)),
        formats: ['iife'],
        name: 'chuchuStore',
      },
    },
  });
  return `${v.parse(outputSchema, built)}; globalThis.chuchuStore = chuchuStore;`;
}

/** What an extension page's store is asked by a test. */
interface Store {
  putSources(sources: readonly { source: Source; on?: boolean; origin?: Origin }[]): Promise<void>;
  removeSource(id: string): Promise<unknown>;
  switchSources(ids: readonly string[], on: boolean): Promise<void>;
}

declare global {
  var chuchuStore: Store | undefined;
}

async function loadStore(page: Page): Promise<void> {
  bundled ??= storeScript();
  if (!(await page.evaluate(() => globalThis.chuchuStore !== undefined))) await page.evaluate(await bundled);
}

/** Puts sources into the library of the extension that a page belongs to; pages and background hear of it. */
export async function putSources(
  extensionPage: Page,
  sources: readonly { source: Source; on?: boolean; origin?: Origin }[],
): Promise<void> {
  await loadStore(extensionPage);
  await extensionPage.evaluate((put) => globalThis.chuchuStore?.putSources(put), sources);
}

export async function switchSources(extensionPage: Page, ids: readonly string[], on: boolean): Promise<void> {
  await loadStore(extensionPage);
  await extensionPage.evaluate((names, to) => globalThis.chuchuStore?.switchSources(names, to), ids, on);
}

export async function removeSource(extensionPage: Page, id: string): Promise<void> {
  await loadStore(extensionPage);
  await extensionPage.evaluate((name) => globalThis.chuchuStore?.removeSource(name), id);
}
