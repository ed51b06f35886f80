import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { LibraryPart } from '../library-part';
import type { StoredBody, StoredHead, SwitchedOff, Tally } from './stored-record';

/** The sealed index of a part of the library. */
export interface StoredIndex {
  readonly part: LibraryPart;
  /** What it was made from and by: another key, another index. */
  readonly key: string;
  readonly bytes: ArrayBuffer;
  /** By which damage is found: browsers keep as much as this in a file of its own, which they don't check. */
  readonly sum: number;
}

/**
 * What the database holds. Heads and bodies lie apart, so that a list of a thousand sources reads no text; both are
 * always written in one transaction. What is read is checked all the same: these types are what we wrote, not what a
 * broken disk gives back.
 */
export interface LibrarySchema extends DBSchema {
  heads: { key: string; value: StoredHead };
  bodies: { key: string; value: StoredBody };
  meta: { key: string; value: SwitchedOff | Tally };
  indexes: { key: LibraryPart; value: StoredIndex };
}

export type StoreName = 'heads' | 'bodies' | 'meta' | 'indexes';
export const STORE_NAMES: readonly StoreName[] = ['heads', 'bodies', 'meta', 'indexes'];

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export type LibraryTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  LibrarySchema,
  StoreName[],
  Mode
>;

/** Takes a database from one version to the next, within the transaction that changes the version. */
export type UpgradeStep = (
  database: LibraryDatabase,
  transaction: LibraryTransaction<'versionchange'>,
) => void | Promise<void>;

/**
 * One step a version, the first makes version 1. A step that has been shipped is never changed: a new version is a new
 * step, tested on the contents of every version before it (fixtures/).
 */
export const UPGRADE_STEPS: readonly UpgradeStep[] = [
  (database) => {
    database.createObjectStore('heads', { keyPath: 'facts.id' });
    database.createObjectStore('bodies', { keyPath: 'id' });
    database.createObjectStore('meta', { keyPath: 'name' });
    database.createObjectStore('indexes', { keyPath: 'part' });
  },
];
