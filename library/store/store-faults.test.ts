import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { SourceId } from '~/engine/types';
import { BUNDLED } from './bundled-source';
import { closeLibrary, deleteLibrary } from './database';
import { FAULT_MODES, type FaultLayer, installFaultLayer } from './fault-layer';
import { libraryState } from './library-state';
import { paragraphsOf, sampleSource } from './sample-sources';
import { putSources, removeSource, restoreSources, StoreError, switchSources } from './source-store';

vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);

let faults: FaultLayer;
beforeAll(() => {
  faults = installFaultLayer();
});

const first = sampleSource('first');
const second = sampleSource('second', { visibility: 'public' });
const newer = sampleSource('first', { title: '新版', paragraphs: paragraphsOf('新的正文。') });
const three = ['a', 'b', 'c'].map((id) => ({ source: sampleSource(id) }));

/** What is done to a library that has two sources, one of them off. */
const CHANGES: readonly [name: string, change: () => Promise<unknown>][] = [
  ['adding a source', () => putSources([{ source: sampleSource('third'), on: false }])],
  ['replacing a source', () => putSources([{ source: newer, on: true }])],
  ['editing the bundled source', () => putSources([{ source: { ...BUNDLED, terms: [] } }])],
  ['removing a source', () => removeSource(first.id)],
  [
    'taking a source back',
    async () =>
      restoreSources([
        {
          head: {
            facts: { ...sampleSource('third'), id: 'third' as SourceId },
            on: false,
            added: new Date().toISOString(),
            origin: { kind: 'paste' },
            characters: 1,
            paragraphs: 1,
            terms: 1,
            revision: 'kept',
            bundled: false,
          },
          source: sampleSource('third'),
        },
      ]),
  ],
  ['switching sources', () => switchSources([second.id, BUNDLED.id], false)],
];

async function startAnew(): Promise<void> {
  faults.disarm();
  await deleteLibrary();
  await putSources([{ source: first, on: false }, { source: second }]);
  await closeLibrary();
}

/** @returns the state before and after an undisturbed change, and how many operations it takes. */
async function undisturbed(change: () => Promise<unknown>) {
  await startAnew();
  const before = await libraryState();
  await closeLibrary();
  faults.arm();
  await change();
  const operations = faults.disarm();
  return { before, after: await libraryState(), operations };
}

describe.each(CHANGES)('%s, with one operation of the database failing,', (_name, change) => {
  test.each(FAULT_MODES)('which %s, happens or does not', async (mode) => {
    const { before, after, operations } = await undisturbed(change);
    expect(after).not.toBe(before);
    expect(operations).toBeGreaterThan(3);
    let failures = 0;
    for (let operation = 1; operation <= operations; operation++) {
      await startAnew();
      faults.arm({ operation, mode });
      const error = await change().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      faults.disarm();
      await closeLibrary();
      const state = await libraryState();
      if (error) {
        failures++;
        expect(error).toBeInstanceOf(StoreError);
        expect(state, `operation ${operation}`).toBe(before);
      } else expect(state, `operation ${operation}`).toBe(after);
    }
    expect(failures).toBe(operations);
  });
});

test('adding several with one operation failing adds those before it, whole, and no part of another', async () => {
  await startAnew();
  const states = [await libraryState()];
  for (const source of three) {
    await putSources([source]);
    states.push(await libraryState());
  }
  const { operations } = await undisturbed(() => putSources(three));
  const seen = new Set<number>();
  for (const mode of FAULT_MODES) {
    for (let operation = 1; operation <= operations; operation++) {
      await startAnew();
      faults.arm({ operation, mode });
      await expect(putSources(three)).rejects.toBeInstanceOf(StoreError);
      faults.disarm();
      await closeLibrary();
      seen.add(states.indexOf(await libraryState()));
    }
  }
  expect([...seen].sort()).toEqual([0, 1, 2]);
});

test('a disk that is full is told as such', async () => {
  await startAnew();
  faults.arm({ operation: 4, mode: 'is not committed' });
  await expect(putSources([{ source: newer }])).rejects.toMatchObject({ trouble: 'full' });
  faults.disarm();
});
