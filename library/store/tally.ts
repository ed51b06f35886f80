import * as v from 'valibot';
import type { LibraryTransaction } from './library-schema';
import type { Tally } from './stored-record';

/**
 * A browser that finds its database damaged may throw it away, or some of it, without a word, and an empty library looks
 * like a new one. So the database keeps a tally, and how often there was a change is remembered outside of it, too.
 *
 * That is in the storage of the extension's own pages. `storage.local` would be read by content scripts, which are to learn
 * nothing of private sources, and is the same for private windows, which have a database of their own.
 */
const KEY = 'libraryChanges';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const tallySchema = v.object({ changes: count, sources: count });

/** To be called last in a transaction that changes sources. @returns how many changes there are with this one. */
export async function tallyChange(tx: LibraryTransaction<'readwrite'>): Promise<number> {
  const meta = tx.objectStore('meta');
  const changes = tallyIn(await meta.get('tally')).changes + 1;
  await meta.put({ name: 'tally', changes, sources: await tx.objectStore('heads').count() });
  return changes;
}

/** @returns the tally; nothing is expected by one that is missing (the first libraries had none) or is none any more. */
function tallyIn(record: unknown): Omit<Tally, 'name'> {
  const read = v.safeParse(tallySchema, record);
  return read.success ? read.output : { changes: 0, sources: 0 };
}

/** To be called after a change. Never throws. */
export function rememberChanges(changes: number): void {
  try {
    localStorage.setItem(KEY, String(changes));
  } catch {
    // Then only the database itself can tell.
  }
}

/** To be called when the library is thrown away. Never throws. */
export function forgetChanges(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was remembered.
  }
}

/**
 * @param record the tally as it was read.
 * @param sources how many there are in the database, readable or not.
 * @returns whether some are gone that nobody removed. A service worker remembers nothing, and only sees what the
 * database tells. Never throws.
 */
export function areSourcesLost(record: unknown, sources: number): boolean {
  const tally = tallyIn(record);
  return sources < tally.sources || tally.changes < rememberedChanges();
}

function rememberedChanges(): number {
  try {
    return Number(localStorage.getItem(KEY));
  } catch {
    return 0;
  }
}
