import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { SourceId } from '~/engine/types';
import { loadLibrary } from '../library';
import { BUNDLED } from './bundled-source';
import { closeLibrary, deleteLibrary } from './database';
import { sampleSource } from './sample-sources';
import { listSources, putSources, readSource, removeSource } from './source-store';

beforeEach(async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
  await deleteLibrary();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('without a database', () => {
  const refused = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  test.each<[name: string, indexedDB: () => unknown]>([
    ['at all', () => undefined],
    ['since opening throws', () => ({ open: refused })],
  ])('%s the library is the bundled source, and writing says why', async (_, make) => {
    vi.stubGlobal('indexedDB', make());
    await closeLibrary();
    expect(await listSources()).toMatchObject({
      trouble: 'cannot-open',
      heads: [{ facts: { id: BUNDLED.id }, on: true }],
    });
    expect(await loadLibrary()).toEqual([BUNDLED]);
    expect(await readSource(BUNDLED.id)).toEqual(BUNDLED);
    expect(await readSource('1' as SourceId)).toBeUndefined();
    const writing = [putSources([{ source: sampleSource('1') }]), removeSource('1' as SourceId)];
    for (const result of await Promise.allSettled(writing)) {
      expect(result).toMatchObject({ reason: { name: 'StoreError', trouble: 'cannot-open' } });
    }
  });

  test.each([
    ['UnknownError', 'cannot-open'],
    ['InvalidStateError', 'cannot-open'],
    ['VersionError', 'too-new'],
    ['QuotaExceededError', 'full'],
  ])('that fails to open with %s the trouble is “%s”', async (name, trouble) => {
    await closeLibrary();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('made to fail', name);
    });
    expect(await listSources()).toMatchObject({ trouble });
    vi.restoreAllMocks();
    expect(await listSources()).not.toHaveProperty('trouble');
  });

  test('that never answers the library is the bundled source all the same', async () => {
    await closeLibrary();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const told = vi.fn();
    const listing = listSources();
    void listing.then(told);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    expect(await listing).toMatchObject({ trouble: 'cannot-open' });
  });
});
