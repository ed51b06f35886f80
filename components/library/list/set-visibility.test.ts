import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { deleteLibrary } from '~/library/store/database';
import { sampleSource } from '~/library/store/sample-sources';
import { listSources, putSources, readSource, removeSource } from '~/library/store/source-store';
import { setVisibility } from './set-visibility';

vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
beforeEach(deleteLibrary);

test('Several sources are published at once, and unpublished again; all else of them stays', async () => {
  const one = sampleSource('1');
  const two = sampleSource('2', { visibility: 'public' });
  const origin = { kind: 'file', name: '一.txt' } as const;
  await putSources([{ source: one, origin, on: false }, { source: two }]);
  const { heads } = await listSources();

  expect(await setVisibility(heads, 'public')).toBe(1);
  expect(await readSource(one.id)).toEqual({ ...one, visibility: 'public' });
  const after = (await listSources()).heads.find(({ facts }) => facts.id === one.id);
  expect(after).toMatchObject({ origin, on: false, facts: { visibility: 'public' } });

  // What ships with the extension stays published.
  expect(await setVisibility((await listSources()).heads, 'private')).toBe(2);
  expect(await readSource(two.id)).toEqual({ ...two, visibility: 'private' });
  expect((await listSources()).heads.at(-1)).toMatchObject({
    bundled: true,
    facts: { visibility: 'public' },
  });
});

test('What was removed elsewhere in the meantime does not come back', async () => {
  const source = sampleSource('1');
  await putSources([{ source }]);
  const { heads } = await listSources();
  await removeSource(source.id);
  expect(await setVisibility(heads, 'public')).toBe(0);
  expect(await readSource(source.id)).toBeUndefined();
});
