import { useEffect, useState } from 'preact/hooks';
import type { Source, SourceId } from '~/engine/types';
import { readSource } from '~/library/store/source-store';
import { followLibrary } from './follow-library';

export type SourceView =
  | { readonly state: 'reading' }
  | { readonly state: 'there'; readonly source: Source; readonly changed: boolean }
  /** There never was one, or it was there and is no longer. */
  | { readonly state: 'missing' | 'removed' };

/** Reads one source, on or off, and follows what becomes of it. */
export function useSource(id: SourceId | undefined): SourceView {
  const [view, setView] = useState<SourceView>({ state: 'reading' });
  useEffect(() => {
    setView({ state: 'reading' });
    if (id === undefined) return;
    return followLibrary(
      () => readSource(id),
      (source) => setView((before) => next(before, source)),
    );
  }, [id]);
  return view;
}

function next(before: SourceView, source: Source | undefined): SourceView {
  const wasThere = before.state === 'there' || before.state === 'removed';
  if (!source) return { state: wasThere ? 'removed' : 'missing' };
  if (before.state !== 'there') return { state: 'there', source, changed: false };
  // Most changes of the library are of other sources.
  const same = JSON.stringify(before.source) === JSON.stringify(source);
  return same ? before : { state: 'there', source, changed: true };
}
