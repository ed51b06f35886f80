import * as v from 'valibot';
import type { LibraryPart } from '../library-part';
import { read, write } from './database';
import { makeSureOfRoom } from './room';

const indexSchema = v.object({ key: v.string(), bytes: v.instance(ArrayBuffer) });

/**
 * @param key what the index is to be made from and by.
 * @returns the sealed index of a part of the library, if it is there and has this key; never throws.
 */
export async function readIndex(part: LibraryPart, key: string): Promise<ArrayBuffer | undefined> {
  try {
    const record: unknown = await read(['indexes'], (tx) => tx.objectStore('indexes').get(part));
    const stored = v.safeParse(indexSchema, record);
    return stored.success && stored.output.key === key ? stored.output.bytes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Puts an index in the place of the part's last one.
 * @throws {StoreError} when there is no database or no room.
 */
export async function writeIndex(part: LibraryPart, key: string, bytes: ArrayBuffer): Promise<void> {
  await makeSureOfRoom(bytes.byteLength);
  // Lost with the power, it is compiled anew.
  await write(['indexes'], (tx) => tx.objectStore('indexes').put({ part, key, bytes }), 'relaxed');
}

/**
 * Takes the index of a part away: one without sources is not to keep their text.
 * @throws {StoreError} when there is no database.
 */
export async function dropIndex(part: LibraryPart): Promise<void> {
  await write(['indexes'], (tx) => tx.objectStore('indexes').delete(part));
}
