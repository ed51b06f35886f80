import { browser } from 'wxt/browser';

/**
 * Where the background tells frames by which key the index of the public sources goes now. They see what is stored, and
 * so hear of it even if the background slept in between.
 */
const KEY = 'publicIndex';

/** Frames flag anew; not when the key is what it was. */
export async function announcePublicIndex(key: string): Promise<void> {
  if ((await browser.storage.local.get(KEY))[KEY] !== key) await browser.storage.local.set({ [KEY]: key });
}

/** @returns a function that stops watching. */
export function watchPublicIndex(onChange: () => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown }>, area: string) => {
    // The first key ever is that of the index which frames have got meanwhile.
    if (area === 'local' && changes[KEY]?.oldValue) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage?.onChanged.removeListener(listener);
}
