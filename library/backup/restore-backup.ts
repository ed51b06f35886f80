import { changeSettings } from '~/protocol/settings';
import { BUNDLED } from '../store/bundled-source';
import { write } from '../store/database';
import { makeSureOfRoom } from '../store/room';
import { ALL, tellChanges } from '../store/source-records';
import { idsOff, recordsOf } from '../store/stored-record';
import { tallyChange } from '../store/tally';
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
  // A character takes two bytes there.
  await makeSureOfRoom(2 * sum(records.map(({ head }) => head.characters)));
  const changes = await write(ALL, async (tx) => {
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
    return tallyChange(tx);
  });
  tellChanges(changes);
  if (Object.keys(plan.settings).length === 0) return true;
  return changeSettings(plan.settings).then(
    () => true,
    () => false,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
