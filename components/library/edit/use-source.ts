import { useEffect, useState } from 'preact/hooks';
import type { Source, SourceId } from '~/engine/types';
import { readSource } from '~/library/store/source-store';

/** @returns the source as it is when first asked for; null when there is none, undefined until it is read. */
export function useSource(id: SourceId): Source | null | undefined {
  const [read, setRead] = useState<{ id: SourceId; source: Source | null }>();
  useEffect(() => {
    let over = false;
    void readSource(id).then((source) => {
      if (!over) setRead({ id, source: source ?? null });
    });
    return () => {
      over = true;
    };
  }, [id]);
  return read?.id === id ? read.source : undefined;
}
