import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { sealLatest } from './seal-latest';
import { partState } from './sealed-part';
import { deleteLibrary } from './store/database';
import { sampleSource } from './store/sample-sources';
import { putSources } from './store/source-store';

const compiling = vi.hoisted(() => ({ begun: 0, gate: Promise.resolve() }));
// Unpacking them takes longer than all the rest, and says nothing here.
vi.mock('./formulation-table', async () => {
  const { stockPieces } = await import('~/engine/commonness');
  return {
    loadStockPieces: async () => {
      compiling.begun++;
      await compiling.gate;
      return stockPieces([]);
    },
  };
});
// Nobody is there to answer.
vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((...sent: unknown[]) => {
  const answer = sent.at(-1);
  if (typeof answer === 'function') answer();
  return Promise.resolve();
});
vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.0', name: '', manifest_version: 3 });

const add = (id: string) => putSources([{ source: { ...sampleSource(id), visibility: 'public' } }]);

beforeEach(async () => {
  await deleteLibrary();
  compiling.begun = 0;
});

describe('an index that is wanted', () => {
  test('by several at the same time is compiled once', async () => {
    const [one, other] = await Promise.all([sealLatest('public'), sealLatest('public')]);
    expect(other.index).toBe(one.index);
    expect(compiling.begun).toBe(1);
  });

  test('is that of the library as it is when it is ready: a change in between ends the older one', async () => {
    let open = () => {};
    compiling.gate = new Promise((resolve) => {
      open = resolve;
    });
    const first = sealLatest('public');
    await vi.waitFor(() => expect(compiling.begun).toBe(1));
    await add('1');
    const second = sealLatest('public');
    await vi.waitFor(() => expect(compiling.begun).toBe(2));
    open();
    const { key } = await partState('public');
    expect((await second).key).toBe(key);
    expect((await first).key).toBe(key);
    expect((await first).index).toBe((await second).index);
    expect(compiling.begun).toBe(2);
  });

  test('makes the list of sources be read once before it is compiled, and once to see whether it is still the same', async () => {
    await add('1');
    const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await sealLatest('public');
    const stores = reading.mock.contexts.map((store) => store instanceof IDBObjectStore && store.name);
    reading.mockRestore();
    expect(stores).toEqual(['heads', ...['heads', 'bodies'], 'heads']);
  });

  test('after a failure is tried again', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest').mockRejectedValueOnce(new Error('once'));
    await expect(sealLatest('public')).rejects.toThrow('once');
    digest.mockRestore();
    expect((await sealLatest('public')).index.byteLength).toBeGreaterThan(0);
  });
});
