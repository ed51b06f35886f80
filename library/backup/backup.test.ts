import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { SourceId } from '~/engine/types';
import { changeSettings, readSettings } from '~/protocol/settings';
import { BUNDLED } from '../store/bundled-source';
import { deleteLibrary } from '../store/database';
import { libraryState } from '../store/library-state';
import { paragraphsOf, sampleSource, sampleTerm } from '../store/sample-sources';
import { listSources, putSources, removeSource, switchSources } from '../store/source-store';
import { makeBackup } from './make-backup';
import { planRestore } from './plan-restore';
import { readBackup } from './read-backup';
import { restoreBackup } from './restore-backup';

vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);

beforeEach(async () => {
  await deleteLibrary();
  await browser.storage.local.clear();
});

const restore = async (file: string) => restoreBackup(await planRestore(await readBackup(file)));

/** All that a backup brings back, to the hour and the order. */
async function everything() {
  const { heads } = await listSources();
  const dated = heads.map(({ revision: _, ...head }) => head);
  return { state: await libraryState(), heads: dated, settings: await readSettings() };
}

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const source = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,4})?$/u),
    title: text,
    speaker: text,
    visibility: fc.constantFrom('public' as const, 'private' as const),
    texts: fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 4 }),
    terms: fc.array(fc.record({ form: text, note: text, group: fc.constantFrom('__proto__', '提法') }), {
      maxLength: 2,
    }),
  })
  .map(({ texts, terms, id, ...facts }) =>
    sampleSource(id, {
      ...facts,
      paragraphs: paragraphsOf(...texts),
      terms: terms.map(({ form, ...more }) => sampleTerm(form, more)),
    }),
  );

describe('a backup', () => {
  test('restored into an empty library is the library it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(source, { maxLength: 4, selector: ({ id }) => id }),
        fc.boolean(),
        fc.boolean(),
        async (sources, bundledOn, edited) => {
          await deleteLibrary();
          await browser.storage.local.clear();
          await putSources(sources.map((it, i) => ({ source: it, on: i % 2 === 0 })));
          if (edited) await putSources([{ source: { ...BUNDLED, terms: [] } }]);
          await switchSources([BUNDLED.id], bundledOn);
          await changeSettings({ showCommon: bundledOn, offSites: ['yunzhou.example'], unmarked: ['提法'] });
          const before = await everything();
          const { text: file, sources: saved } = await makeBackup();
          expect(saved).toBe(sources.length + Number(edited));
          await deleteLibrary();
          await browser.storage.local.clear();
          expect(await restore(file)).toBe(true);
          expect(await everything()).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);

  test('restored over what it was made of changes nothing', async () => {
    await putSources([{ source: sampleSource('1') }, { source: sampleSource('2'), on: false }]);
    const before = await listSources();
    const { text: file } = await makeBackup();
    const plan = await planRestore(await readBackup(file));
    expect(plan).toMatchObject({ added: [], replaced: [], kept: [], switched: [], settings: {} });
    expect(plan.unchanged.map(({ id }) => id).sort()).toEqual(['1', '2']);
    await restoreBackup(plan);
    expect(await listSources()).toEqual(before);
  });

  test('is a file that a person can read, with what is in the description', async () => {
    await putSources([{ source: sampleSource('1') }]);
    const { text: file } = await makeBackup();
    expect(Object.keys(JSON.parse(file))).toEqual(['format', 'version', 'created', 'checksum', 'content']);
    expect(Object.keys(JSON.parse(file).content)).toEqual(['sources', 'off', 'settings', 'notebook']);
    expect(file).toContain('\n     "title": "云州市第1号文件"');
  });

  test('has every setting there is', async () => {
    const { text: file } = await makeBackup();
    const { settings } = await readBackup(file);
    expect(settings).toEqual(await readSettings());
  });
});

describe('what restoring would change', () => {
  test('names what it publishes, and what it switches of those that it replaces', async () => {
    const published = (id: string) => ({ source: sampleSource(id, { visibility: 'public' }) });
    const unpublished = (id: string) => ({ source: sampleSource(id) });
    await putSources([...['new', 'hidden', 'shown'].map(published), unpublished('open')]);
    await switchSources(['hidden' as SourceId], false);
    const { text: file } = await makeBackup();
    await removeSource('new' as SourceId);
    await putSources([unpublished('hidden'), published('open')]);
    await switchSources(['hidden' as SourceId], true);

    const plan = await planRestore(await readBackup(file));
    expect(plan.replaced.map(({ before }) => before.id).sort()).toEqual(['hidden', 'open']);
    expect(plan.published.map(({ id }) => id).sort()).toEqual(['hidden', 'new']);
    expect(plan.switched.map(({ facts, on }) => [facts.id, on])).toEqual([['hidden', false]]);
    await restoreBackup(plan);
    const { heads } = await listSources();
    expect(heads.filter(({ on }) => !on).map(({ facts }) => facts.id)).toEqual(['hidden']);
  });

  test('is told before anything happens', async () => {
    await putSources([
      { source: sampleSource('same') },
      { source: sampleSource('other') },
      { source: sampleSource('gone') },
    ]);
    await switchSources(['same' as SourceId, BUNDLED.id], false);
    await changeSettings({ showCommon: false });
    const { text: file } = await makeBackup();
    await switchSources(['same' as SourceId, BUNDLED.id], true);
    await changeSettings({ showCommon: true });
    await putSources([
      { source: sampleSource('other', { title: '改过' }) },
      { source: sampleSource('kept') },
    ]);
    await removeSource('gone' as SourceId);
    const before = await everything();

    const plan = await planRestore(await readBackup(file));
    expect(plan.added.map((it) => it.source.id)).toEqual(['gone']);
    expect(plan.replaced.map((it) => [it.before.title, it.after.source.title])).toEqual([
      ['改过', '云州市第other号文件'],
    ]);
    expect(plan.unchanged.map(({ id }) => id)).toEqual(['same']);
    expect(plan.kept.map(({ id }) => id)).toEqual(['kept']);
    expect(plan.switched.map(({ facts, on }) => [facts.id, on])).toEqual([
      ['same', false],
      [BUNDLED.id, false],
    ]);
    expect(plan.settings).toEqual({ showCommon: false });
    expect(await everything()).toEqual(before);

    await restoreBackup(plan);
    const { heads } = await listSources();
    expect(heads.map(({ facts, on }) => [facts.id, on]).sort()).toEqual(
      [
        ['gone', true],
        ['kept', true],
        ['other', true],
        ['same', false],
        [BUNDLED.id, false],
      ].sort(),
    );
    expect((await readSettings()).showCommon).toBe(false);
    expect(await planRestore(await readBackup(file))).toMatchObject({
      added: [],
      replaced: [],
      switched: [],
    });
  });
});
