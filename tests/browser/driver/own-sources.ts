import type { Page } from 'puppeteer-core';
import type { Source, SourceId } from '~/engine/types';
import { bundleForPage } from '~/scripts/browser/bundle-for-page';

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
  return bundleForPage(new URL('library-in-page.ts', import.meta.url));
}
