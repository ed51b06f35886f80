import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourceId } from '~/engine/types';
import { removeSources, restoreSources } from '~/library/store/source-store';
import type { RemovedSource, SourceHead } from '~/library/store/stored-source';
import type { Status } from '../use-status';
import type { Work } from '../use-work';
import { stillGone } from './still-gone';

export interface Removal {
  /** What was removed last and can still be taken back. */
  readonly removed: readonly RemovedSource[];
  remove(ids: readonly SourceId[]): Promise<void>;
  /** Takes the last removal back; then the one before it is the last. */
  undo(): Promise<void>;
  /** Nothing is to be taken back any more. */
  forget(): void;
}

interface RemovalParts {
  readonly status: Status;
  readonly work: Work;
  /** What is in the library. */
  readonly heads: readonly SourceHead[];
}

type Removals = readonly (readonly RemovedSource[])[];

/** Removing sources, and taking removals back, the last first, for as long as the page is open. */
export function useRemoval({ status: { attempt, say }, work, heads }: RemovalParts): Removal {
  const [removals, setRemovals] = useState<Removals>([]);
  const takeable = removals.map((one) => stillGone(one, heads));
  const last = takeable.findLastIndex((one) => one.length > 0);
  const removed = takeable[last] ?? [];
  return {
    removed,
    remove: (ids) =>
      work.withMany(i18n.t('library.removing'), ids.length, async (oneDone) => {
        const gone: RemovedSource[] = [];
        await attempt(() =>
          removeSources(ids, (one) => {
            gone.push(one);
            oneDone();
          }),
        );
        // Also when it failed halfway: what is gone can be taken back.
        if (gone.length > 0) setRemovals((before) => [...before, gone]);
      }),
    undo: () =>
      work.withMany(i18n.t('library.restoring'), removed.length, async (oneDone) => {
        setRemovals(removals.slice(0, last));
        const done = await attempt(() => restoreSources(removed, oneDone));
        if (done) say(i18n.t('library.undone'));
        else setRemovals((now) => [...now, removed]);
      }),
    forget: () => setRemovals([]),
  };
}
