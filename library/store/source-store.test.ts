import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { SourceId } from '~/engine/types';
import { libraryChanged } from '~/protocol/messages';
import { loadLibrary } from '../library';
import { BUNDLED } from './bundled-source';
import { deleteLibrary, write } from './database';
import { paragraphsOf, sampleSource } from './sample-sources';
import {
  listSources,
  putSources,
  readSource,
  removeSource,
  removeSources,
  restoreSources,
  switchSources,
} from './source-store';
import type { StoredHead } from './stored-record';
import type { RemovedSource } from './stored-source';
import { watchLibrary } from './watch-library';

const sent = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);

beforeEach(async () => {
  await deleteLibrary();
  sent.mockClear();
});

const ids = async () => (await listSources()).heads.map(({ facts }) => facts.id);
const headOf = async (id: string) => (await listSources()).heads.find(({ facts }) => facts.id === id);

describe('an empty library', () => {
  test('has the bundled source, on', async () => {
    const { heads, trouble } = await listSources();
    expect(trouble).toBeUndefined();
    expect(heads).toMatchObject([
      {
        facts: { id: BUNDLED.id, visibility: 'public' },
        on: true,
        bundled: true,
        origin: { kind: 'bundled' },
      },
    ]);
    expect(heads[0]).not.toHaveProperty('edited');
    expect(await loadLibrary()).toEqual([BUNDLED]);
  });
});

describe('a source', () => {
  test('is read back as it was put, and listed without its text', async () => {
    const source = sampleSource('1');
    await putSources([{ source, origin: { kind: 'file', name: '一.docx' } }]);
    expect(await readSource(source.id)).toEqual(source);
    const head = await headOf('1');
    expect(head).toMatchObject({
      on: true,
      bundled: false,
      origin: { kind: 'file', name: '一.docx' },
      characters: source.paragraphs.reduce((sum, { text }) => sum + text.length, 0),
      paragraphs: 2,
      terms: 1,
    });
    expect(JSON.stringify(head)).not.toContain('水利');
    expect(await loadLibrary()).toEqual([source, BUNDLED]);
  });

  test('comes before those added earlier, and all before the bundled one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const [i, id] of ['a', 'b', 'c'].entries()) {
      vi.setSystemTime(new Date(2026, 0, i + 1));
      await putSources([{ source: sampleSource(id) }]);
    }
    vi.useRealTimers();
    expect(await ids()).toEqual(['c', 'b', 'a', BUNDLED.id]);
  });

  test('replaced by a new version keeps when and from where it came and whether it is on, not its revision', async () => {
    await putSources([{ source: sampleSource('1'), origin: { kind: 'file', name: 'a.txt' }, on: false }]);
    const before = (await headOf('1'))!;
    await putSources([{ source: sampleSource('1', { title: '新版' }) }]);
    const after = (await headOf('1'))!;
    expect(after).toMatchObject({ on: false, origin: before.origin, added: before.added });
    expect(after.facts.title).toBe('新版');
    expect(after.revision).not.toBe(before.revision);
  });

  test('that is off is listed, and not in the library that is matched', async () => {
    await putSources([{ source: sampleSource('1') }, { source: sampleSource('2') }]);
    await switchSources(['1' as SourceId, BUNDLED.id], false);
    expect((await listSources()).heads.filter(({ on }) => on).map(({ facts }) => facts.id)).toEqual(['2']);
    expect((await loadLibrary()).map(({ id }) => id)).toEqual(['2']);
    await switchSources(['1' as SourceId, BUNDLED.id], true);
    expect((await loadLibrary()).map(({ id }) => id).sort()).toEqual(['1', '2', BUNDLED.id].sort());
  });

  test('removed and taken back is as before, revision and all', async () => {
    await putSources([{ source: sampleSource('1'), on: false }]);
    const before = await listSources();
    const removed = await removeSource('1' as SourceId);
    expect(await ids()).toEqual([BUNDLED.id]);
    expect(await readSource('1' as SourceId)).toBeUndefined();
    await restoreSources([removed!]);
    expect(await listSources()).toEqual(before);
    expect(await readSource('1' as SourceId)).toEqual(sampleSource('1'));
  });

  test('that is not there leaves nothing to take back', async () => {
    expect(await removeSource('nowhere' as SourceId)).toBeUndefined();
    expect(await readSource('nowhere' as SourceId)).toBeUndefined();
  });
});

describe('the bundled source', () => {
  test('edited is the edited one, until that is removed', async () => {
    const edited = { ...BUNDLED, terms: [], paragraphs: paragraphsOf('改过的正文。') };
    const original = await headOf(BUNDLED.id);
    await putSources([{ source: edited }]);
    expect(await headOf(BUNDLED.id)).toMatchObject({
      bundled: true,
      edited: true,
      origin: { kind: 'bundled' },
    });
    expect((await headOf(BUNDLED.id))!.revision).not.toBe(original!.revision);
    expect(await loadLibrary()).toEqual([edited]);
    await removeSource(BUNDLED.id);
    expect(await headOf(BUNDLED.id)).toEqual(original);
    expect(await loadLibrary()).toEqual([BUNDLED]);
  });

  test('cannot be removed itself', async () => {
    expect(await removeSource(BUNDLED.id)).toBeUndefined();
    expect(await ids()).toEqual([BUNDLED.id]);
  });

  test('that is off stays so when its edited form is removed', async () => {
    await putSources([{ source: { ...BUNDLED, terms: [] }, on: false }]);
    await removeSource(BUNDLED.id);
    expect(await loadLibrary()).toEqual([]);
  });
});

describe('a record that no longer fits', () => {
  test('is left out and told, and everything else is there', async () => {
    await putSources([{ source: sampleSource('1') }, { source: sampleSource('2') }]);
    const broken = { facts: { id: 'broken', title: 7 } } as unknown as StoredHead;
    await write(['heads'], (tx) => tx.objectStore('heads').put(broken));
    const { heads, unreadable, trouble } = await listSources();
    expect(heads.map(({ facts }) => facts.id).sort()).toEqual(['1', '2', BUNDLED.id].sort());
    expect(unreadable).toEqual(['broken']);
    expect(trouble).toBeUndefined();
    expect((await loadLibrary()).length).toBe(3);
    await removeSource('broken' as SourceId);
    expect(await listSources()).not.toHaveProperty('unreadable');
  });

  test('is not matched when it is a text', async () => {
    await putSources([{ source: sampleSource('1') }]);
    await write(['bodies'], (tx) => tx.objectStore('bodies').delete('1'));
    expect(await loadLibrary()).toEqual([BUNDLED]);
    expect(await readSource('1' as SourceId)).toBeUndefined();
  });
});

test('whoever watches hears of every change, and so does the background', async () => {
  const heard = vi.fn();
  const stop = watchLibrary(heard);
  await putSources([{ source: sampleSource('1') }, { source: sampleSource('2') }]);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  await switchSources(['1' as SourceId], false);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  const removed = await removeSource('1' as SourceId);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(3));
  await restoreSources([removed!]);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(4));
  stop();
  const message = expect.objectContaining({ type: libraryChanged.name });
  for (let call = 1; call <= 4; call++)
    expect(sent).toHaveBeenNthCalledWith(call, message, expect.anything());
});

test('Removing and taking back many is told to those who watch once, and keeps everything of them', async () => {
  const all = ['1', '2', '3'].map((id) => sampleSource(id));
  await putSources(all.map((source) => ({ source, on: source.id !== '2' })));
  const before = await listSources();
  sent.mockClear();
  const removed: RemovedSource[] = [];
  await removeSources(['3', 'none', '2', '1'] as SourceId[], (one) => removed.push(one));
  expect(removed.map(({ source }) => source.id)).toEqual(['3', '2', '1']);
  expect(await ids()).toEqual([BUNDLED.id]);
  expect(sent).toHaveBeenCalledTimes(1);
  await restoreSources(removed);
  expect(sent).toHaveBeenCalledTimes(2);
  expect(await listSources()).toEqual(before);
});
