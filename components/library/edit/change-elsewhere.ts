import type { Source, SourceId } from '~/engine/types';
import { listSources, readSource } from '~/library/store/source-store';

/** What became of a source in another tab while it was being edited in this one. */
export type ChangeElsewhere = 'changed' | 'removed';

/**
 * @param before the source as the person found it.
 * @returns undefined when it still is so, and when the library can't be asked: then writing says what is wrong.
 */
export async function changeElsewhere(id: SourceId, before: Source): Promise<ChangeElsewhere | undefined> {
  const now = await readSource(id);
  if (!now) return (await listSources()).trouble ? undefined : 'removed';
  return JSON.stringify(now) === JSON.stringify(before) ? undefined : 'changed';
}
