import { storage } from 'wxt/utils/storage';

/**
 * What the context menu hands to the popup that it opens: a browser may open it without its address, so the words
 * wait here. In memory only, for the next popup.
 */
const pending = storage.defineItem<string>('session:pendingQuery');

export async function leavePendingQuery(query: string): Promise<void> {
  await pending.setValue(query);
}

/** @returns the waiting words, once; undefined when none wait. */
export async function takePendingQuery(): Promise<string | undefined> {
  const query = await pending.getValue();
  if (query !== null) await pending.removeValue();
  return query ?? undefined;
}
