import { StoreError } from './store-error';

/**
 * Bytes that the library leaves free on the disk. When a disk runs full while Chromium (156) writes a database, what it
 * says it has stored later on, or all of the database, can be gone at its next start.
 */
const KEPT_FREE = 32 * 2 ** 20;

/** What is written lies there twice, until the database is tidied up. */
const COPIES = 2;

/**
 * To be called before something is added.
 * @param bytes how much is about to be written, where it may be a lot.
 * @throws {StoreError} `full` when the disk has no room for it.
 */
export async function makeSureOfRoom(bytes = 0): Promise<void> {
  if ((await freeBytes()) < KEPT_FREE + bytes * COPIES) throw new StoreError('full');
}

/**
 * @returns the error, or one that says that the disk is full where it is: Chromium gives any other reason for that
 * (DataError, UnknownError).
 */
export async function orFull(error: StoreError): Promise<StoreError> {
  const mayBe = error.trouble === 'cannot-open' || error.trouble === 'cannot-write';
  return mayBe && (await freeBytes()) < KEPT_FREE ? new StoreError('full', { cause: error.cause }) : error;
}

/** @returns what the browser would still let the library have; infinite where it doesn't say. Never throws. */
async function freeBytes(): Promise<number> {
  // There, a quota has nothing to do with what is free; and its database takes a full disk well.
  if (import.meta.env.FIREFOX) return Number.POSITIVE_INFINITY;
  try {
    const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate();
    return quota - usage;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
