import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { ReadDocument } from '~/library/readers/read-document';
import { bundleForPage } from '~/scripts/browser/bundle-for-page';

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

/**
 * Puts the host's side of the readers into a page of the extension, as the library page has it, so that tests need no hook
 * in what is shipped. The box is the shipped one.
 */
export async function addReaders(page: Page): Promise<void> {
  await page.evaluate(await bundleForPage(new URL('readers.ts', import.meta.url)));
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
