import { useEffect, useState } from 'preact/hooks';
import type { Source, SourceId } from '~/engine/types';
import type { CheckedState } from './check-state';

/** @returns a source; undefined until it is read, null when there is none (any more). */
export function useCheckedSource(
  { library, sources }: CheckedState,
  id: SourceId | undefined,
): Source | null | undefined {
  const known = id && sources.get(id);
  const [read, setRead] = useState<{ readonly id: SourceId; readonly source: Source | null }>();
  useEffect(() => {
    if (id === undefined || known) return;
    let stopped = false;
    const show = (source: Source | null) => !stopped && setRead({ id, source });
    library.readSource(id).then(
      (source) => show(source ?? null),
      () => show(null),
    );
    return () => {
      stopped = true;
    };
  }, [library, known, id]);
  return known ?? (read?.id === id ? read?.source : undefined);
}
