import { deleteDB, openDB } from 'idb';
import {
  type LibraryDatabase,
  type LibrarySchema,
  type LibraryTransaction,
  type StoreName,
  UPGRADE_STEPS,
} from './library-schema';
import { orFull } from './room';
import { StoreError, storeError } from './store-error';
import { forgetChanges } from './tally';

export const DATABASE_NAME = 'chuchu-library';
/** A broken profile can leave the question unanswered for ever. */
const LONGEST_OPENING = 10_000;

let opening: Promise<LibraryDatabase> | undefined;

/** The transaction's work; only requests of the transaction itself may be awaited in it, or it ends too early. */
type Work<Mode extends IDBTransactionMode, T> = (transaction: LibraryTransaction<Mode>) => Promise<T>;

/**
 * @throws {StoreError} when the database can't be opened; whatever reading throws.
 */
export async function read<T>(stores: StoreName[], work: Work<'readonly', T>): Promise<T> {
  const transaction = await begin(stores, 'readonly');
  transaction.done.catch(() => undefined); // The request that failed tells.
  return work(transaction);
}

/**
 * Writes in one transaction, which happens as a whole or not at all: it is waited for.
 * @param durability `relaxed` for writes that another one, which the disk is waited for, follows at once.
 * @throws {StoreError} and nothing was written.
 */
export async function write<T>(
  stores: StoreName[],
  work: Work<'readwrite', T>,
  durability: IDBTransactionDurability = 'strict',
): Promise<T> {
  const transaction = await begin(stores, 'readwrite', durability);
  const done = transaction.done;
  done.catch(() => undefined); // Told below; until then nobody listens.
  try {
    const result = await work(transaction);
    await done;
    return result;
  } catch (error) {
    abort(transaction);
    await done.catch(() => undefined);
    // What aborted it says more than the requests that it took along.
    throw await orFull(storeError(transaction.error ?? error, 'cannot-write'));
  }
}

/** For tests: throws everything away, indexes and all. */
export async function deleteLibrary(): Promise<void> {
  await closeLibrary();
  forgetChanges();
  try {
    await deleteDB(DATABASE_NAME);
  } catch (error) {
    throw storeError(error, 'cannot-write');
  }
}

/** Closes the database until it is needed again. */
export async function closeLibrary(): Promise<void> {
  const open = opening;
  opening = undefined;
  await open?.then((database) => database.close()).catch(() => undefined);
}

async function begin<Mode extends 'readonly' | 'readwrite'>(
  stores: StoreName[],
  mode: Mode,
  durability: IDBTransactionDurability = 'default',
): Promise<LibraryTransaction<Mode>> {
  const database = await openLibrary();
  try {
    return database.transaction(stores, mode, { durability });
  } catch (error) {
    // It was closed since, for a newer version or by the browser.
    if (!(error instanceof Error && error.name === 'InvalidStateError'))
      throw storeError(error, 'cannot-open');
    opening = undefined;
    const again = await openLibrary();
    try {
      return again.transaction(stores, mode, { durability });
    } catch (another) {
      throw storeError(another, 'cannot-open');
    }
  }
}

function openLibrary(): Promise<LibraryDatabase> {
  opening ??= connect().catch(async (error) => {
    opening = undefined;
    throw await orFull(storeError(error, 'cannot-open'));
  });
  return opening;
}

async function connect(): Promise<LibraryDatabase> {
  const connecting = openDB<LibrarySchema>(DATABASE_NAME, UPGRADE_STEPS.length, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      transaction.done.catch(() => undefined); // Opening fails with it, which tells.
      try {
        for (const step of UPGRADE_STEPS.slice(oldVersion)) await step(database, transaction);
      } catch {
        abort(transaction); // The database stays the old one, and opening it fails.
      }
    },
    // A newer version of the extension, or a reset, waits for this page to let go.
    blocking(_oldVersion, _newVersion, event) {
      opening = undefined;
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated() {
      opening = undefined;
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError('cannot-open')), LONGEST_OPENING);
  });
  try {
    return await Promise.race([connecting, tooLate]);
  } catch (error) {
    // One that comes after all would only stand in somebody's way.
    void connecting.then((database) => database.close()).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
