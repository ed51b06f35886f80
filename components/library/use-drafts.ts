import { useMemo } from 'preact/hooks';
import type { SourceId } from '~/engine/types';
import type { SourceDraft } from '~/library/source-draft';

/** Drafts of sources that are being edited: the back button loses none. */
export interface Drafts {
  of(id: SourceId): SourceDraft | undefined;
  keep(id: SourceId, draft: SourceDraft): void;
  forget(id: SourceId): void;
}

export function useDrafts(): Drafts {
  return useMemo(() => {
    const drafts = new Map<SourceId, SourceDraft>();
    return {
      of: (id) => drafts.get(id),
      keep: (id, draft) => void drafts.set(id, draft),
      forget: (id) => void drafts.delete(id),
    };
  }, []);
}
