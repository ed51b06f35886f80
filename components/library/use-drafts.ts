import { useEffect, useMemo } from 'preact/hooks';
import type { SourceId } from '~/engine/types';
import type { SourceDraft } from '~/library/source-draft';

/** Drafts of sources that are being edited: the back button loses none, and closing the page asks first. */
export interface Drafts {
  of(id: SourceId): SourceDraft | undefined;
  keep(id: SourceId, draft: SourceDraft): void;
  forget(id: SourceId): void;
}

export function useDrafts(): Drafts {
  const drafts = useMemo(() => new Map<SourceId, SourceDraft>(), []);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (drafts.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [drafts]);
  return useMemo(
    () => ({
      of: (id) => drafts.get(id),
      keep: (id, draft) => void drafts.set(id, draft),
      forget: (id) => void drafts.delete(id),
    }),
    [drafts],
  );
}
