import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourceId } from '~/engine/types';
import { removeSources, restoreSources } from '~/library/store/source-store';
import type { RemovedSource } from '~/library/store/stored-source';
import type { Status } from '../use-status';

export interface Removal {
  /** What was removed last and can still be taken back. */
  readonly removed: readonly RemovedSource[];
  remove(ids: readonly SourceId[]): Promise<void>;
  undo(): Promise<void>;
  /** Nothing is to be taken back any more. */
  forget(): void;
}

/** Removing sources, and taking the last removal back for as long as the page is open. */
export function useRemoval({ attempt, say }: Status): Removal {
  const [removed, setRemoved] = useState<readonly RemovedSource[]>([]);
  return {
    removed,
    remove: async (ids) => {
      const gone: RemovedSource[] = [];
      await attempt(() => removeSources(ids, (one) => gone.push(one)));
      // Also when it failed halfway: what is gone can be taken back.
      setRemoved(gone);
    },
    undo: async () => {
      const back = removed;
      setRemoved([]);
      const done = await attempt(() => restoreSources(back));
      if (done) say(i18n.t('library.undone'));
      else setRemoved(back);
    },
    forget: () => setRemoved([]),
  };
}
