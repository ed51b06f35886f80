import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { BUNDLED } from '~/library/store/bundled-source';
import { deleteLibrary } from '~/library/store/database';
import { sampleSource } from '~/library/store/sample-sources';
import { putSources, readSource, removeSource, switchSources } from '~/library/store/source-store';
import { changeElsewhere } from './change-elsewhere';

vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
beforeEach(deleteLibrary);

test('Who saves is told that the source was changed or removed elsewhere in the meantime', async () => {
  const source = sampleSource('1');
  await putSources([{ source }]);
  const found = (await readSource(source.id)) ?? source;
  expect(await changeElsewhere(source.id, found)).toBeUndefined();
  // Whether it is on is nothing that one edits.
  await switchSources([source.id], false);
  expect(await changeElsewhere(source.id, found)).toBeUndefined();

  await putSources([{ source: { ...source, speaker: '张伟' } }]);
  expect(await changeElsewhere(source.id, found)).toBe('changed');
  await removeSource(source.id);
  expect(await changeElsewhere(source.id, found)).toBe('removed');
});

test('Without a database there is nothing to ask: writing says what is wrong', async () => {
  const found = (await readSource(BUNDLED.id)) ?? BUNDLED;
  expect(await changeElsewhere(BUNDLED.id, found)).toBeUndefined();
  await deleteLibrary();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const source = sampleSource('1');
  expect(await changeElsewhere(source.id, source)).toBeUndefined();
  vi.mocked(indexedDB.open).mockRestore();
});
