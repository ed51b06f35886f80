import { changeSettings } from '~/protocol/settings';
import { BUNDLED } from '../store/bundled-source';
import { write } from '../store/database';
import { expectSources } from '../store/expected-sources';
import { idsOff, recordsOf } from '../store/stored-record';
import { tellLibraryChanged } from '../store/watch-library';
import type { RestorePlan } from './plan-restore';

/**
 * Does what was planned, in one transaction: the library is the one before or the one after. The settings, which lie
 * elsewhere, follow.
 * @returns false when the sources were restored and the settings could not be.
 * @throws {StoreError} when there is no database or no room: nothing has changed.
 */
export async function restoreBackup(plan: RestorePlan): Promise<boolean> {
  const incoming = [...plan.added, ...plan.replaced.map(({ after }) => after)];
  const records = incoming.map(({ source, added, origin }) =>
    recordsOf(source, { added, origin, revision: crypto.randomUUID() }),
  );
  const spokenOf = [
    BUNDLED.id,
    ...incoming.map(({ source }) => source.id),
    ...plan.unchanged.map(({ id }) => id),
  ];
  const stored = await write(['heads', 'bodies', 'meta', 'indexes'], async (tx) => {
    for (const { head, body } of records) {
      await tx.objectStore('heads').put(head);
      await tx.objectStore('bodies').put(body);
    }
    const meta = tx.objectStore('meta');
    const off = new Set(idsOff(await meta.get('off')));
    for (const id of spokenOf) {
      if (plan.off.has(id)) off.add(id);
      else off.delete(id);
    }
    await meta.put({ name: 'off', ids: [...off].sort() });
    // They hold the text of what was replaced.
    if (plan.replaced.length > 0) await tx.objectStore('indexes').clear();
    return tx.objectStore('heads').count();
  });
  await expectSources(stored);
  tellLibraryChanged();
  if (Object.keys(plan.settings).length === 0) return true;
  return changeSettings(plan.settings).then(
    () => true,
    () => false,
  );
}
