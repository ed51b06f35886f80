import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeSettings } from '~/protocol/settings';
import { closeLibrary, deleteLibrary } from '../store/database';
import { FAULT_MODES, installFaultLayer } from '../store/fault-layer';
import { libraryState } from '../store/library-state';
import { sampleSource } from '../store/sample-sources';
import { listSources, putSources, StoreError } from '../store/source-store';
import { makeBackup } from './make-backup';
import { planRestore } from './plan-restore';
import { readBackup } from './read-backup';
import { restoreBackup } from './restore-backup';

vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
const faults = installFaultLayer();

beforeEach(async () => {
  await deleteLibrary();
  await browser.storage.local.clear();
});

describe('restoring, with one operation of the database failing,', () => {
  test.each(FAULT_MODES)('which %s, happens or does not', async (mode) => {
    const startAnew = async () => {
      faults.disarm();
      await deleteLibrary();
      await putSources([{ source: sampleSource('1', { title: '改过' }) }, { source: sampleSource('2') }]);
      await closeLibrary();
    };
    await deleteLibrary();
    await putSources([{ source: sampleSource('1'), on: false }, { source: sampleSource('3') }]);
    const { text: file } = await makeBackup();
    const backup = await readBackup(file);

    await startAnew();
    const before = await libraryState();
    await closeLibrary();
    faults.arm();
    await restoreBackup(await planRestore(backup));
    const operations = faults.disarm();
    const after = await libraryState();
    expect(after).not.toBe(before);

    for (let operation = 1; operation <= operations; operation++) {
      await startAnew();
      faults.arm({ operation, mode });
      const error = await planRestore(backup)
        .then(restoreBackup)
        .then(
          () => undefined,
          (reason: unknown) => reason,
        );
      faults.disarm();
      await closeLibrary();
      if (error) expect(error).toBeInstanceOf(StoreError);
      expect(await libraryState(), `operation ${operation}`).toBe(error ? before : after);
    }
  });

  test('settings that cannot be stored are told, and the sources are there', async () => {
    await putSources([{ source: sampleSource('1') }]);
    await changeSettings({ showCommon: false });
    const { text: file } = await makeBackup();
    await deleteLibrary();
    await changeSettings({ showCommon: true });
    const plan = await planRestore(await readBackup(file));
    const setting = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('made to fail'));
    expect(await restoreBackup(plan)).toBe(false);
    setting.mockRestore();
    expect((await listSources()).heads).toHaveLength(2);
  });
});
