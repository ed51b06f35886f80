import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { SourceId } from '~/engine/types';
import { makeBackup } from '../backup/make-backup';
import { planRestore } from '../backup/plan-restore';
import { readBackup } from '../backup/read-backup';
import { restoreBackup } from '../backup/restore-backup';
import { closeLibrary, deleteLibrary } from './database';
import { readIndex, writeIndex } from './index-store';
import { libraryState } from './library-state';
import { sampleSource } from './sample-sources';
import { listSources, putSources, removeSource, restoreSources, switchSources } from './source-store';

vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);

const MEGABYTE = 2 ** 20;
const [one, other] = [sampleSource('1'), sampleSource('2')];

/** As the browser tells how much it would still take. */
function leave(bytes: number): void {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 7 + bytes, usage: 7 }) } });
}

beforeEach(async () => {
  await deleteLibrary();
  await putSources([{ source: one }]);
});
afterEach(() => vi.unstubAllGlobals());

describe('on a disk that is all but full', () => {
  test('nothing is added, and it is told why', async () => {
    const { text } = await makeBackup();
    await removeSource(one.id);
    const plan = await planRestore(await readBackup(text));
    const before = await libraryState();
    leave(20 * MEGABYTE);
    await expect(putSources([{ source: other }])).rejects.toMatchObject({ trouble: 'full' });
    await expect(restoreBackup(plan)).rejects.toMatchObject({ trouble: 'full' });
    expect(await libraryState()).toBe(before);
    leave(100 * MEGABYTE);
    await putSources([{ source: other }]);
    await restoreBackup(plan);
    expect((await listSources()).heads).toHaveLength(3);
  });

  test('sources can be switched, removed and taken back', async () => {
    leave(0);
    await switchSources([one.id], false);
    const before = await listSources();
    const removed = await removeSource(one.id);
    await restoreSources(removed ? [removed] : []);
    expect(await listSources()).toEqual(before);
  });

  test('an index is kept only where it leaves room', async () => {
    const bytes = new ArrayBuffer(20 * MEGABYTE);
    leave(60 * MEGABYTE);
    await expect(writeIndex('all', 'key', bytes)).rejects.toMatchObject({ trouble: 'full' });
    expect(await readIndex('all', 'key')).toBeUndefined();
    leave(80 * MEGABYTE);
    await writeIndex('all', 'key', bytes);
    expect((await readIndex('all', 'key'))?.byteLength).toBe(20 * MEGABYTE);
  });

  test.each([
    [0, 'full', 'full'],
    [100 * MEGABYTE, 'cannot-open', 'cannot-write'],
  ])(
    '(%i bytes) a failure has that reason, whatever the browser calls it',
    async (bytes, onOpen, onWrite) => {
      leave(bytes);
      const failing = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
        throw new DOMException('Failed to write blobs (IOError)', 'DataError');
      });
      await expect(removeSource('1' as SourceId)).rejects.toMatchObject({ trouble: onWrite });
      failing.mockRestore();
      await closeLibrary();
      const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('Internal error opening backing store.', 'UnknownError');
      });
      expect(await listSources()).toMatchObject({ trouble: onOpen });
      opening.mockRestore();
      expect(await listSources()).not.toHaveProperty('trouble');
    },
  );
});
