import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { ReadDocument } from '~/library/readers/read-document';

/** A file as it goes to the browser: what a test has to read, and what is to happen to it. */
export interface FileForPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly seconds?: number;
}

/** How reading a file ended. `error` is the error's own words when it is none of the readers'. */
export type Reading =
  | { readonly document: ReadDocument; readonly took: number }
  | { readonly code: string; readonly detail?: string; readonly took: number }
  | { readonly error: string; readonly took: number };

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Both halves of what a page of the extension runs to read a file, in one script; the box is the shipped one. */
let script: Promise<string> | undefined;

/**
 * Puts the host's side of the readers into a page of the extension, as the library page has it, so that tests need no hook
 * in what is shipped.
 */
export async function addReaders(page: Page): Promise<void> {
  script ??= buildScript();
  await page.evaluate(await script);
}

/** Reads the files one after another. They travel packed: some are large, and all of the same. */
export async function readInPage(page: Page, files: readonly FileForPage[]): Promise<Reading[]> {
  const sent = files.map(({ name, bytes, seconds }) => ({
    name,
    seconds: seconds ?? null,
    packed: gzipSync(bytes).toString('base64'),
  }));
  return page.evaluate(async (orders) => {
    const { readFile, ImportError } = (globalThis as unknown as { chuchuReaders: typeof import('./readers') })
      .chuchuReaders;
    const readings: Reading[] = [];
    for (const { name, packed, seconds } of orders) {
      const letters = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
      const unpacked = new Blob([letters]).stream().pipeThrough(new DecompressionStream('gzip'));
      const bytes = await new Response(unpacked).arrayBuffer();
      const start = performance.now();
      try {
        const document = await readFile({ name, bytes }, seconds === null ? {} : { seconds });
        readings.push({ document, took: performance.now() - start });
      } catch (error) {
        const took = performance.now() - start;
        if (!(error instanceof ImportError)) readings.push({ error: String(error), took });
        else if (error.detail === undefined) readings.push({ code: error.code, took });
        else readings.push({ code: error.code, detail: error.detail, took });
      }
    }
    return readings;
  }, sent);
}

async function buildScript(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: {
        '~': ROOT,
        // What WXT gives a page of the extension.
        'wxt/browser': path.join(ROOT, 'tests/browser/driver/extension-api.ts'),
      },
    },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: path.join(ROOT, 'tests/browser/driver/readers.ts'),
        formats: ['iife'],
        name: 'chuchuReaders',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The readers were not built.');
  return output.output[0].code.replace(/^var chuchuReaders/mu, 'globalThis.chuchuReaders');
}
