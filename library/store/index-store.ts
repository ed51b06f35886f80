import * as v from 'valibot';
import type { LibraryPart } from '../library-part';
import { read, write } from './database';
import { makeSureOfRoom } from './room';

const indexSchema = v.object({ key: v.string(), bytes: v.instance(ArrayBuffer), sum: v.number() });

/**
 * @param key what the index is to be made from and by.
 * @returns the sealed index of a part of the library, if it is there, whole, and has this key; never throws.
 */
export async function readIndex(part: LibraryPart, key: string): Promise<ArrayBuffer | undefined> {
  try {
    const record: unknown = await read(['indexes'], (tx) => tx.objectStore('indexes').get(part));
    const stored = v.safeParse(indexSchema, record);
    if (!stored.success || stored.output.key !== key) return undefined;
    const { bytes, sum } = stored.output;
    return sumOf(bytes) === sum ? bytes : undefined;
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
  const record = { part, key, bytes, sum: sumOf(bytes) };
  // Lost with the power, it is compiled anew.
  await write(['indexes'], (tx) => tx.objectStore('indexes').put(record), 'relaxed');
}

/**
 * Takes the index of a part away.
 * @throws {StoreError} when there is no database.
 */
export async function dropIndex(part: LibraryPart): Promise<void> {
  await write(['indexes'], (tx) => tx.objectStore('indexes').delete(part));
}

/** FNV-1a over 32-bit words, by index: an iterator would take twenty times as long. */
function sumOf(bytes: ArrayBuffer): number {
  const words = new Int32Array(bytes, 0, bytes.byteLength >> 2);
  let sum = bytes.byteLength;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, 0x01000193);
  return sum;
}
