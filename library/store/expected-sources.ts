import * as v from 'valibot';
import { browser } from 'wxt/browser';

/**
 * How many sources the database should have at least, remembered outside of it: a browser that finds its database
 * damaged may throw it away, or the end of it, without a word, and an empty library looks like a new one.
 */
const KEY = 'storedSources';

const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** To be called after a change, with the number it left. Never throws. */
export async function expectSources(count: number): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: count });
  } catch {
    // Then none is missed.
  }
}

/** To be called before sources are removed: whatever happens then, none is missed. Never throws. */
export async function expectNothing(): Promise<void> {
  try {
    await browser.storage.local.remove(KEY);
  } catch {
    // At worst, one is missed that was removed.
  }
}

/** @returns whether sources are gone that nobody removed. Never throws. */
export async function areSourcesMissing(count: number): Promise<boolean> {
  try {
    const { [KEY]: expected } = await browser.storage.local.get(KEY);
    return v.is(countSchema, expected) && count < expected;
  } catch {
    return false;
  }
}
