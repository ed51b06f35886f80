import type { SourceId } from '~/engine/types';
import { isBundled } from './bundled-source';
import { write } from './database';
import type { LibraryTransaction } from './library-schema';
import { headAsListed } from './read-library';
import { ALL, dropIndexesOf, durabilityOf, recordsUnder, switchIds, tellChanges } from './source-records';
import { idsOff, recordsOf, sourceOfRecords } from './stored-record';
import type { RemovedSource } from './stored-source';
import { tallyChange } from './tally';

/** @returns what `restoreSources` needs to take it back; undefined when there is no such source. */
export async function removeSource(id: SourceId): Promise<RemovedSource | undefined> {
  const gone: RemovedSource[] = [];
  await removeSources([id], (removed) => gone.push(removed));
  return gone[0];
}

/**
 * Removes sources, each in a transaction of its own; who watches the library is told once, when all are gone.
 * @param onRemoved is handed what `restoreSources` needs to take one back, also when a later one fails.
 * @throws {StoreError} when there is no database or no room.
 */
export async function removeSources(
  ids: readonly SourceId[],
  onRemoved: (removed: RemovedSource) => void,
): Promise<void> {
  let changes: number | undefined;
  try {
    for (const [i, id] of ids.entries()) {
      const result = await write(ALL, (tx) => removeNow(tx, id), durabilityOf(i, ids));
      changes = result.changes;
      if (result.removed) onRemoved(result.removed);
    }
  } finally {
    tellChanges(changes);
  }
}

async function removeNow(tx: LibraryTransaction<'readwrite'>, id: SourceId) {
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
    changes: await tallyChange(tx),
  };
}

/**
 * Takes back what was removed, each in a transaction of its own.
 * @param onRestored is called when one is back, for those who wait for many.
 * @throws {StoreError} when there is no database or no room; what was brought back before is.
 */
export async function restoreSources(all: readonly RemovedSource[], onRestored?: () => void): Promise<void> {
  let changes: number | undefined;
  try {
    for (const [i, { head, source }] of all.entries()) {
      const { added, origin, revision, on } = head;
      const records = recordsOf(source, { added, origin, revision });
      changes = await write(
        ['heads', 'bodies', 'meta'],
        async (tx) => {
          await tx.objectStore('heads').put(records.head);
          await tx.objectStore('bodies').put(records.body);
          await switchIds(tx, [source.id], on);
          return tallyChange(tx);
        },
        durabilityOf(i, all),
      );
      onRestored?.();
    }
  } finally {
    tellChanges(changes);
  }
}
