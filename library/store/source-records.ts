import type { SourceId } from '~/engine/types';
import { type LibraryTransaction, STORE_NAMES, type StoreName } from './library-schema';
import { bodySchema, fitting, headSchema, idsOff, type StoredBody, type StoredHead } from './stored-record';
import { rememberChanges } from './tally';
import { tellLibraryChanged } from './watch-library';

/** Whoever writes a source writes in all of them. */
export const ALL: StoreName[] = [...STORE_NAMES];

/** The old text is not to outlive its source in an index. */
export async function dropIndexesOf(
  tx: LibraryTransaction<'readwrite'>,
  { facts }: StoredHead,
): Promise<void> {
  const indexes = tx.objectStore('indexes');
  await indexes.delete(facts.visibility);
  await indexes.delete('all');
}

export async function recordsUnder(
  tx: LibraryTransaction<'readonly'> | LibraryTransaction<'readwrite'>,
  id: SourceId,
): Promise<{ head: StoredHead | undefined; body: StoredBody | undefined }> {
  const head = fitting(headSchema, await tx.objectStore('heads').get(id));
  const body = fitting(bodySchema, await tx.objectStore('bodies').get(id));
  return { head, body };
}

export async function switchIds(
  tx: LibraryTransaction<'readwrite'>,
  ids: readonly SourceId[],
  on: boolean,
): Promise<void> {
  const store = tx.objectStore('meta');
  const off = new Set(idsOff(await store.get('off')));
  for (const id of ids) {
    if (on) off.delete(id);
    else off.add(id);
  }
  await store.put({ name: 'off', ids: [...off].sort() });
}

/** One wait for the disk takes along what went before. */
export function durabilityOf(index: number, all: readonly unknown[]): IDBTransactionDurability {
  return index === all.length - 1 ? 'strict' : 'relaxed';
}

/** @param changes how many there were with the last one (tally.ts); undefined when nothing was changed. */
export function tellChanges(changes: number | undefined): void {
  if (changes === undefined) return;
  rememberChanges(changes);
  tellLibraryChanged();
}
