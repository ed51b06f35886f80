import { useEffect, useMemo } from 'preact/hooks';
import type { Source, SourceId } from '~/engine/types';
import type { SourceDraft } from '~/library/source-draft';

export interface KeptDraft {
  readonly draft: SourceDraft;
  /** The source as it was when its editing began. */
  readonly before: Source;
}

/** Drafts of sources that are being edited: the back button loses none, and closing the page asks first. */
export interface Drafts {
  of(id: SourceId): KeptDraft | undefined;
  keep(id: SourceId, draft: KeptDraft): void;
  forget(id: SourceId): void;
}

export function useDrafts(): Drafts {
  const drafts = useMemo(() => new Map<SourceId, KeptDraft>(), []);
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
