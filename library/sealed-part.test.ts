import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openIndex } from '~/engine/open-index';
import type { Source, SourceId } from '~/engine/types';
import { changeSettings } from '~/protocol/settings';
import type { LibraryPart } from './library-part';
import { openMatcher } from './open-matcher';
import { partState, sealPart } from './sealed-part';
import { deleteLibrary } from './store/database';
import { readIndex } from './store/index-store';
import { sampleSource } from './store/sample-sources';
import { putSources, removeSource, switchSources } from './store/source-store';

// Unpacking them takes longer than all the rest, and says nothing here.
vi.mock('./formulation-table', async () => {
  const { stockPieces } = await import('~/engine/commonness');
  return { loadStockPieces: async () => stockPieces([]) };
});
// Nobody is there to answer.
vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((...sent: unknown[]) => {
  const answer = sent.at(-1);
  if (typeof answer === 'function') answer();
  return Promise.resolve();
});
vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.0', name: '', manifest_version: 3 });

const PASSAGE = '渡口的石阶去年重新砌过，船家清早擦洗跳板';

function own(id: string, visibility: Source['visibility']): Source {
  const source = sampleSource(id);
  const [paragraph] = source.paragraphs;
  return { ...source, visibility, paragraphs: [{ ...paragraph!, text: PASSAGE }], terms: [] };
}

const sealed = async (part: LibraryPart) => sealPart(part, await partState(part));

const keys = async () => ({
  public: (await partState('public')).key,
  private: (await partState('private')).key,
  all: (await partState('all')).key,
});

beforeEach(async () => {
  await deleteLibrary();
  await changeSettings({ unmarked: [] });
});

describe('the key of a part', () => {
  test('stays what it is while nothing of the part changes', async () => {
    const before = await keys();
    expect(await keys()).toEqual(before);
    await changeSettings({ showCommon: false });
    expect(await keys()).toEqual(before);
    expect(new Set(Object.values(before)).size).toBe(3);
  });

  test('of the public sources takes no notice of private ones', async () => {
    const before = await keys();
    await putSources([{ source: own('1', 'private') }]);
    const after = await keys();
    expect(after.public).toBe(before.public);
    expect(after.private).not.toBe(before.private);
    expect(after.all).not.toBe(before.all);
    await switchSources(['1' as SourceId], false);
    await removeSource('1' as SourceId);
    expect((await keys()).public).toBe(before.public);
  });

  test('is another with every source that comes, changes or goes, and with the wordings that are not marked', async () => {
    const seen = [(await keys()).public];
    const note = async (work: Promise<unknown>) => {
      await work;
      seen.push((await keys()).public);
    };
    await note(putSources([{ source: own('1', 'public') }]));
    await note(putSources([{ source: own('1', 'public') }]));
    await note(changeSettings({ unmarked: ['国之大者'] }));
    expect(new Set(seen).size).toBe(4);
    await note(changeSettings({ unmarked: [] }));
    await note(switchSources(['1' as SourceId], false));
    expect(seen[4]).toBe(seen[2]);
    expect(seen[5]).toBe(seen[0]);
  });
});

describe('the index of a part', () => {
  const flagged = async (index: ArrayBuffer) =>
    (await openIndex(index).match([{ text: PASSAGE }]))[0]?.length;

  test('holds the sources of the part that are on, and no others', async () => {
    await putSources([{ source: own('1', 'private') }]);
    expect(await flagged((await sealed('public')).index)).toBe(0);
    expect(await flagged((await sealed('private')).index)).toBe(1);
    expect(await flagged((await sealed('all')).index)).toBe(1);
    await switchSources(['1' as SourceId], false);
    expect(await flagged((await sealed('all')).index)).toBe(0);
    expect(await openMatcher('private')).toBeUndefined();
  });

  test('is kept in the database under its key, and read from there', async () => {
    const { key, index } = await sealed('public');
    expect(key).toBe((await partState('public')).key);
    expect(new Uint8Array((await readIndex('public', key))!)).toEqual(new Uint8Array(index));
    expect((await sealed('public')).key).toBe(key);
  });

  test('keeps nothing of a source that is removed while it is compiled', async () => {
    await putSources([{ source: own('1', 'private') }, { source: own('2', 'private') }]);
    const state = await partState('private');
    const { digest } = crypto.subtle;
    // By then, the sources have been read.
    vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (algorithm, data) => {
      await removeSource('1' as SourceId);
      return digest.call(crypto.subtle, algorithm, data);
    });
    const { key } = await sealPart('private', state);
    expect((await partState('private')).key).not.toBe(key);
    expect(await readIndex('private', key)).toBeUndefined();
  });

  test('is there for pages even when nobody prepares it, and when there is no database', async () => {
    const matched = async () => {
      const [matches] = (await (await openMatcher('public'))?.match([{ text: '国之大者' }])) ?? [];
      return matches?.length;
    };
    expect(await matched()).toBe(1);
    await deleteLibrary();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('blocked');
    });
    expect(await matched()).toBe(1);
    open.mockRestore();
  });
});
