import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { SourceId } from '~/engine/types';
import { deleteLibrary, write } from './database';
import { dropIndex, readIndex, writeIndex } from './index-store';
import { sampleSource } from './sample-sources';
import { putSources, removeSource } from './source-store';

vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
beforeEach(deleteLibrary);

describe('a sealed index', () => {
  const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8).buffer;

  test.each([
    ['zeros', new ArrayBuffer(8)],
    ['a bit of it', Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 9).buffer],
    ['its end', bytes.slice(0, 4)],
  ])('that was damaged (%s) is none: it is compiled anew', async (_, damaged) => {
    await writeIndex('public', 'key', bytes);
    await write(['indexes'], async (tx) => {
      const record = await tx.objectStore('indexes').get('public');
      if (record) await tx.objectStore('indexes').put({ ...record, bytes: damaged });
    });
    expect(await readIndex('public', 'key')).toBeUndefined();
    await writeIndex('public', 'key', bytes);
    expect(await readIndex('public', 'key')).toEqual(bytes);
  });

  test('is there under its key alone', async () => {
    await writeIndex('public', 'key', bytes);
    expect(new Uint8Array((await readIndex('public', 'key'))!)).toEqual(new Uint8Array(bytes));
    expect(await readIndex('public', 'another')).toBeUndefined();
    expect(await readIndex('all', 'key')).toBeUndefined();
  });

  test('is gone when it is dropped', async () => {
    await writeIndex('public', 'key', bytes);
    await dropIndex('public');
    expect(await readIndex('public', 'key')).toBeUndefined();
  });

  test('does not outlive a source that it was made from', async () => {
    for (const part of ['public', 'private', 'all'] as const) await writeIndex(part, 'key', bytes);
    await putSources([{ source: sampleSource('1') }]);
    expect(await readIndex('all', 'key')).toBeDefined();
    await removeSource('1' as SourceId);
    expect(await readIndex('private', 'key')).toBeUndefined();
    expect(await readIndex('all', 'key')).toBeUndefined();
    expect(await readIndex('public', 'key')).toBeDefined();
  });
});
