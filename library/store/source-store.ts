import type { Source, SourceId } from '~/engine/types';
import { BUNDLED, BUNDLED_ADDED, bundledHead, isBundled } from './bundled-source';
import { read, write } from './database';
import { areSourcesMissing, expectNothing, expectSources } from './expected-sources';
import { type LibraryTransaction, STORE_NAMES, type StoreName } from './library-schema';
import { headAsListed, readHeads } from './read-library';
import { storeError } from './store-error';
import {
  bodySchema,
  fitting,
  headSchema,
  idsOff,
  recordsOf,
  type StoredBody,
  type StoredHead,
  sourceOfRecords,
} from './stored-record';
import type { ListTrouble, Origin, RemovedSource, SourceHead } from './stored-source';
import { tellLibraryChanged } from './watch-library';

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
    const { heads, unreadable } = await readHeads();
    const stored = heads.filter(({ bundled, edited }) => !bundled || edited).length;
    return {
      heads,
      ...(unreadable.length > 0 && { unreadable: unreadable as SourceId[] }),
      ...((await areSourcesMissing(stored + unreadable.length)) && { trouble: 'lost' as const }),
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
 * @throws {StoreError} when there is no database or no room.
 */
export async function putSources(
  sources: readonly (PutOptions & { readonly source: Source })[],
): Promise<void> {
  let put = 0;
  let stored = 0;
  try {
    for (const { source, ...options } of sources) {
      // One wait for the disk takes along what went before.
      const durability = put === sources.length - 1 ? 'strict' : 'relaxed';
      stored = await write(ALL, (tx) => putSource(tx, source, options), durability);
      put++;
    }
  } finally {
    if (put > 0) {
      await expectSources(stored);
      tellLibraryChanged();
    }
  }
}

const ALL: StoreName[] = [...STORE_NAMES];

/** @returns how many sources there are then. */
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
  return tx.objectStore('heads').count();
}

/** @returns what `restoreSource` needs to take it back; undefined when there is no such source. */
export async function removeSource(id: SourceId): Promise<RemovedSource | undefined> {
  await expectNothing();
  const { removed, stored } = await write(ALL, async (tx) => {
    const { head, body } = await recordsUnder(tx, id);
    const off = idsOff(await tx.objectStore('meta').get('off'));
    // Also what can't be read any more.
    await tx.objectStore('heads').delete(id);
    await tx.objectStore('bodies').delete(id);
    if (head) await dropIndexesOf(tx, head);
    // The bundled source is still there, in its original, and as off as it was.
    if (!isBundled(id)) await switchIds(tx, [id], true);
    return {
      removed: head && body && { head: headAsListed(head, off), source: sourceOfRecords(head.facts, body) },
      stored: await tx.objectStore('heads').count(),
    };
  });
  await expectSources(stored);
  tellLibraryChanged();
  return removed;
}

/** @throws {StoreError} when there is no database or no room. */
export async function restoreSource({ head, source }: RemovedSource): Promise<void> {
  const { added, origin, revision, on } = head;
  const records = recordsOf(source, { added, origin, revision });
  const stored = await write(['heads', 'bodies', 'meta'], async (tx) => {
    await tx.objectStore('heads').put(records.head);
    await tx.objectStore('bodies').put(records.body);
    await switchIds(tx, [source.id], on);
    return tx.objectStore('heads').count();
  });
  await expectSources(stored);
  tellLibraryChanged();
}

/**
 * Switches sources on or off, in one transaction.
 * @throws {StoreError} when there is no database or no room.
 */
export async function switchSources(ids: readonly SourceId[], on: boolean): Promise<void> {
  await write(['meta'], (tx) => switchIds(tx, ids, on));
  tellLibraryChanged();
}

async function switchIds(
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

/** The old text is not to outlive its source in an index. */
async function dropIndexesOf(tx: LibraryTransaction<'readwrite'>, { facts }: StoredHead): Promise<void> {
  const indexes = tx.objectStore('indexes');
  await indexes.delete(facts.visibility);
  await indexes.delete('all');
}

async function recordsUnder(
  tx: LibraryTransaction<'readonly'> | LibraryTransaction<'readwrite'>,
  id: SourceId,
): Promise<{ head: StoredHead | undefined; body: StoredBody | undefined }> {
  const head = fitting(headSchema, await tx.objectStore('heads').get(id));
  const body = fitting(bodySchema, await tx.objectStore('bodies').get(id));
  return { head, body };
}
