import { useMemo } from 'preact/hooks';
import { useAskBeforeClosing } from '~/components/use-ask-before-closing';
import type { Source, SourceId } from '~/engine/types';
import type { ReadDocument } from '~/library/readers/read-document';
import type { SourceDraft } from '~/library/source-draft';
import type { Origin } from '~/library/store/stored-source';

export interface KeptDraft {
  readonly draft: SourceDraft;
  /** The source as it was when its editing began. */
  readonly before: Source;
}

/** A new version that is being looked over, and what it was read from. */
export interface KeptVersion extends KeptDraft {
  readonly document: ReadDocument;
  readonly origin: Origin;
}

/** Drafts of sources that are being edited: the back button loses none, and closing the page asks first. */
export interface Drafts<Kept = KeptDraft> {
  of(id: SourceId): Kept | undefined;
  has(id: SourceId): boolean;
  keep(id: SourceId, draft: Kept): void;
  forget(id: SourceId): void;
}

export function useDrafts<Kept = KeptDraft>(): Drafts<Kept> {
  const drafts = useMemo(() => new Map<SourceId, Kept>(), []);
  useAskBeforeClosing(() => drafts.size > 0);
  return useMemo(
    () => ({
      of: (id) => drafts.get(id),
      has: (id) => drafts.has(id),
      keep: (id, draft) => void drafts.set(id, draft),
      forget: (id) => void drafts.delete(id),
    }),
    [drafts],
  );
}
