import type { Source } from '~/engine/types';
import type { Backup } from '~/library/backup/backup-format';
import { makeBackup } from '~/library/backup/make-backup';
import { planRestore } from '~/library/backup/plan-restore';
import { readBackup } from '~/library/backup/read-backup';
import { restoreBackup } from '~/library/backup/restore-backup';
import { loadLibrary } from '~/library/library';
import { closeLibrary, deleteLibrary } from '~/library/store/database';
import {
  listSources,
  putSources,
  readSource,
  removeSource,
  restoreSources,
  switchSources,
} from '~/library/store/source-store';
import type { RemovedSource, SourceId } from '~/library/store/stored-source';

declare global {
  /** What the measurement of the store calls in its page: steps to be done in their order, each on the last one's result. */
  var storeSteps: (sources: readonly Source[]) => readonly (readonly [name: string, () => Promise<void>])[];
}

globalThis.storeSteps = (sources) => {
  const ids = sources.map(({ id }) => id);
  const one = ids[0] as SourceId;
  let removed: RemovedSource | undefined;
  let text = '';
  let backup: Backup | undefined;
  const steps: [name: string, () => Promise<unknown>][] = [
    ['add all', () => putSources(sources.map((source) => ({ source })))],
    ['list', async () => expectCount((await listSources()).heads.length, ids.length + 1)],
    ['load all', async () => expectCount((await loadLibrary()).length, ids.length + 1)],
    ['read one', () => readSource(one)],
    ['remove one', async () => (removed = await removeSource(one))],
    ['take it back', async () => removed && restoreSources([removed])],
    ['switch all off', () => switchSources(ids, false)],
    ['make a backup', async () => ({ text } = await makeBackup())],
    ['read it', async () => (backup = await readBackup(text))],
    [
      'compare it',
      async () => backup && expectCount((await planRestore(backup)).unchanged.length, ids.length),
    ],
    ['(throw away)', deleteLibrary],
    ['compare and restore', async () => backup && restoreBackup(await planRestore(backup))],
  ];
  return steps.map(([name, step]) => [
    name,
    async () => {
      await closeLibrary(); // As when a page is opened.
      await step();
    },
  ]);
};

function expectCount(count: number, expected: number): void {
  if (count !== expected) throw new Error(`${count} instead of ${expected}`);
}
