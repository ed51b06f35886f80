import type { Source, SourceId } from '~/engine/types';
import { BUNDLED, BUNDLED_ADDED, bundledHead, isBundled } from './bundled-source';
import { read, write } from './database';
import type { LibraryTransaction } from './library-schema';
import { readHeads } from './read-library';
import { makeSureOfRoom } from './room';
import { ALL, dropIndexesOf, durabilityOf, recordsUnder, switchIds, tellChanges } from './source-records';
import { storeError } from './store-error';
import { recordsOf, sourceOfRecords } from './stored-record';
import type { ListTrouble, Origin, SourceHead } from './stored-source';
import { tallyChange } from './tally';
import { tellLibraryChanged } from './watch-library';

export { removeSource, removeSources, restoreSources } from './remove-sources';
export { StoreError } from './store-error';

/** The list of the library, newest first, the bundled source last; `trouble` says why it may be all there is. */
export interface SourceList {
  readonly heads: readonly SourceHead[];
  readonly trouble?: ListTrouble;
  /** Ids of what is in the database but can't be read any more; `removeSource` takes it away. */
  readonly unreadable?: readonly SourceId[];
}

/** Never throws: without a database the library is the bundled source. */
export async function listSources(): Promise<SourceList> {
  try {
    const { heads, unreadable, lost } = await readHeads();
    return {
      heads,
      ...(unreadable.length > 0 && { unreadable: unreadable as SourceId[] }),
      ...(lost && { trouble: 'lost' as const }),
    };
  } catch (error) {
    return { heads: [bundledHead(true)], trouble: storeError(error, 'cannot-open').trouble };
  }
}

/** @returns one source, on or off; undefined when there is none. Never throws. */
export async function readSource(id: SourceId): Promise<Source | undefined> {
  const bundled = isBundled(id) ? BUNDLED : undefined;
  try {
    const { head, body } = await read(['heads', 'bodies'], (tx) => recordsUnder(tx, id));
    return head && body ? sourceOfRecords(head.facts, body) : bundled;
  } catch {
    return bundled;
  }
}

export interface PutOptions {
  /** Where it came from; kept as it was when an edited source says nothing. */
  readonly origin?: Origin;
  /** On unless told; kept as it was when an edited source says nothing. */
  readonly on?: boolean;
}

/**
 * Adds sources, or puts new versions in the place of those with the same ids; each in a transaction of its own, so that
 * what was added before a failure stays.
 * @param onPut is called when one is stored, for those who wait for many.
 * @throws {StoreError} when there is no database or no room.
 */
export async function putSources(
  sources: readonly (PutOptions & { readonly source: Source })[],
  onPut?: () => void,
): Promise<void> {
  let changes: number | undefined;
  try {
    for (const [i, { source, ...options }] of sources.entries()) {
      await makeSureOfRoom();
      changes = await write(ALL, (tx) => putSource(tx, source, options), durabilityOf(i, sources));
      onPut?.();
    }
  } finally {
    tellChanges(changes);
  }
}

/** @returns how many changes there are with this. */
async function putSource(
  tx: LibraryTransaction<'readwrite'>,
  source: Source,
  { origin, on }: PutOptions,
): Promise<number> {
  const { head: before } = await recordsUnder(tx, source.id);
  const { head, body } = recordsOf(source, {
    added: before?.added ?? (isBundled(source.id) ? BUNDLED_ADDED : new Date().toISOString()),
    origin: origin ?? before?.origin ?? { kind: isBundled(source.id) ? 'bundled' : 'paste' },
    revision: crypto.randomUUID(),
  });
  await tx.objectStore('heads').put(head);
  await tx.objectStore('bodies').put(body);
  if (before) await dropIndexesOf(tx, before);
  if (on !== undefined) await switchIds(tx, [source.id], on);
  return tallyChange(tx);
}

/**
 * Switches sources on or off, in one transaction.
 * @throws {StoreError} when there is no database or no room.
 */
export async function switchSources(ids: readonly SourceId[], on: boolean): Promise<void> {
  await write(['meta'], (tx) => switchIds(tx, ids, on));
  tellLibraryChanged();
}
