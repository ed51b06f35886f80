import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Source, SourceId } from '~/engine/types';
import { chuchuSource } from '~/scripts/vite-chuchu-source';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

let script: Promise<string> | undefined;

/**
 * Puts sources into the library through its own store, as an extension page does; nothing is built into the extension
 * for it.
 * @param page any page of the extension.
 */
export async function putSources(page: Page, sources: readonly Source[], on = true): Promise<void> {
  await page.evaluate(await theScript());
  const all = sources.map((source) => ({ source, on }));
  await page.evaluate((put) => libraryOfTest.putSources(put), all);
}

export async function removeSource(page: Page, id: SourceId): Promise<void> {
  await page.evaluate(await theScript());
  await page.evaluate(async (one) => void (await libraryOfTest.removeSource(one)), id);
}

export async function switchSources(page: Page, ids: readonly SourceId[], on: boolean): Promise<void> {
  await page.evaluate(await theScript());
  await page.evaluate((names, to) => libraryOfTest.switchSources(names, to), ids, on);
}

function theScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [chuchuSource()],
    resolve: { alias: { '~': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      lib: {
        entry: path.join(ROOT, 'tests/browser/driver/library-in-page.ts'),
        formats: ['iife'],
        name: 'chuchuTest',
      },
    },
  });
  const [{ output } = { output: [] }] = [built].flat() as { output: readonly { code?: string }[] }[];
  return output.map(({ code }) => code ?? '').join('\n');
}
