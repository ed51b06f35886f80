import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { SourceId } from '~/engine/types';
import { loadLibrary } from '../library';
import { BUNDLED } from './bundled-source';
import { closeLibrary, DATABASE_NAME, deleteLibrary, write } from './database';
import versionOne from './fixtures/version-1.json';
import { UPGRADE_STEPS } from './library-schema';
import { libraryState } from './library-state';
import { sampleSource } from './sample-sources';
import { listSources, putSources, readSource, removeSource } from './source-store';
import { idsOff } from './stored-record';

vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);

beforeEach(deleteLibrary);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
});

/** A library as version 1 left it: made by hand, not by the code that is tested. */
async function makeVersionOne(): Promise<void> {
  const database = await openDB(DATABASE_NAME, 1, {
    upgrade(db) {
      for (const [name, { keyPath }] of Object.entries(versionOne)) db.createObjectStore(name, { keyPath });
    },
  });
  for (const [name, { records }] of Object.entries(versionOne)) {
    for (const record of records) await database.put(name, record);
  }
  database.close();
}

describe('a library of an older version', () => {
  test('of version 1 has all its sources, terms and switches', async () => {
    await makeVersionOne();
    const { heads, trouble, unreadable } = await listSources();
    expect({ trouble, unreadable }).toEqual({});
    expect(heads.map(({ facts, on }) => [facts.id, on])).toEqual([
      ['云州讲话-9c1d', true],
      ['yunzhou-report', false],
      [BUNDLED.id, false],
    ]);
    for (const { facts, paragraphs, terms } of heads.slice(0, 2)) {
      const source = await readSource(facts.id);
      expect(source).toMatchObject(facts);
      expect([source?.paragraphs.length, source?.terms.length]).toEqual([paragraphs, terms]);
    }
  });

  test('is as it was when a step of its upgrade fails', async () => {
    await makeVersionOne();
    const before = await libraryState();
    await closeLibrary();
    const failing = vi.fn(() => {
      throw new Error('made to fail');
    });
    const steps = UPGRADE_STEPS as unknown[];
    steps.push(failing);
    try {
      expect(await listSources()).toMatchObject({ trouble: 'cannot-open' });
    } finally {
      steps.pop();
    }
    expect(failing).toHaveBeenCalledOnce();
    expect(await libraryState()).toBe(before);
  });
});

describe('a library of a newer version', () => {
  test('is let alone, and the bundled source works', async () => {
    (await openDB(DATABASE_NAME, UPGRADE_STEPS.length + 1)).close();
    const { heads, trouble } = await listSources();
    expect(trouble).toBe('too-new');
    expect(heads.map(({ facts }) => facts.id)).toEqual([BUNDLED.id]);
    await expect(putSources([{ source: sampleSource('1') }])).rejects.toMatchObject({ trouble: 'too-new' });
  });

  test('is not kept waiting by a page of this one, which then says so', async () => {
    await putSources([{ source: sampleSource('1') }]);
    const blocked = vi.fn();
    (await openDB(DATABASE_NAME, UPGRADE_STEPS.length + 1, { blocked })).close();
    expect(blocked).not.toHaveBeenCalled();
    expect(await listSources()).toMatchObject({ trouble: 'too-new' });
  });
});

describe('a database that is open', () => {
  test('is opened again when the browser has closed it', async () => {
    await putSources([{ source: sampleSource('1') }]);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await readSource('1' as SourceId)).toEqual(sampleSource('1'));
  });

  test('can be thrown away, and the library starts anew', async () => {
    await putSources([{ source: sampleSource('1') }]);
    await deleteLibrary();
    expect((await listSources()).heads.map(({ facts }) => facts.id)).toEqual([BUNDLED.id]);
  });

  test('writes nothing of a transaction that is aborted', async () => {
    await putSources([{ source: sampleSource('1') }]);
    const before = await libraryState();
    const writing = write(['heads', 'bodies', 'meta'], async (tx) => {
      await tx.objectStore('heads').clear();
      await tx.objectStore('bodies').delete('1');
      tx.abort();
    });
    await expect(writing).rejects.toMatchObject({ name: 'StoreError', trouble: 'cannot-write' });
    expect(await libraryState()).toBe(before);
  });

  test('has every other record when one can no longer be read', async () => {
    await putSources([{ source: sampleSource('1') }, { source: sampleSource('2') }]);
    const fails = () => {
      throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(fails);
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return key === '1' && this.name === 'bodies' ? fails() : get.call(this, key);
    });
    expect((await listSources()).heads).toHaveLength(3);
    expect((await loadLibrary()).map(({ id }) => id)).toEqual(['2', BUNDLED.id]);
  });
});

describe('a database that the browser threw away without a word', () => {
  /** As the storage of the extension's pages, as far as it is used. */
  const pageStorage = () => {
    const items = new Map<string, string>();
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => items.set(key, value),
      removeItem: (key: string) => items.delete(key),
    };
  };

  test('whole is told as such, until something is written; a private window has nothing to miss', async () => {
    const [usual, inPrivate] = [pageStorage(), pageStorage()];
    vi.stubGlobal('localStorage', usual);
    await putSources([{ source: sampleSource('1') }]);
    expect(await listSources()).not.toHaveProperty('trouble');
    await closeLibrary();
    await deleteDB(DATABASE_NAME);
    expect(await listSources()).toMatchObject({ trouble: 'lost', heads: [{ bundled: true }] });
    vi.stubGlobal('localStorage', inPrivate);
    expect(await listSources()).not.toHaveProperty('trouble');
    vi.stubGlobal('localStorage', usual);
    await putSources([{ source: sampleSource('3') }]);
    expect(await listSources()).not.toHaveProperty('trouble');
  });

  test('is none where it was thrown away on purpose, and nothing of it is where content scripts read', async () => {
    vi.stubGlobal('localStorage', pageStorage());
    const stored = vi.spyOn(browser.storage.local, 'set');
    await putSources([{ source: sampleSource('1') }]);
    await deleteLibrary();
    expect(await listSources()).not.toHaveProperty('trouble');
    expect(stored).not.toHaveBeenCalled();
  });

  const loseSources = () =>
    write(['heads', 'bodies'], async (tx) => {
      await tx.objectStore('heads').delete('1');
      await tx.objectStore('bodies').delete('1');
    });

  test('in part is told as such, until something is written', async () => {
    await putSources([{ source: sampleSource('1') }, { source: sampleSource('2') }]);
    expect(await listSources()).not.toHaveProperty('trouble');
    await loseSources();
    expect(await listSources()).toMatchObject({ trouble: 'lost' });
    await putSources([{ source: sampleSource('3') }]);
    expect(await listSources()).not.toHaveProperty('trouble');
  });

  test('is none when sources were removed, or the database with them', async () => {
    await putSources([{ source: sampleSource('1') }, { source: sampleSource('2') }]);
    await removeSource('1' as SourceId);
    expect(await listSources()).not.toHaveProperty('trouble');
    await deleteLibrary();
    expect(await listSources()).not.toHaveProperty('trouble');
  });
});

test('what is off is a list of ids, whatever stands there', () => {
  expect([...idsOff({ ids: ['a', 'b'] })]).toEqual(['a', 'b']);
  for (const record of [undefined, null, 7, { ids: 'a' }, { ids: [1] }]) expect(idsOff(record).size).toBe(0);
});
