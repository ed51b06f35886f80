import { useEffect, useState } from 'preact/hooks';
import type { Source, SourceId } from '~/engine/types';

export interface ChosenSources {
  readonly chosen: readonly SourceId[];
  choose(id: SourceId, on: boolean): void;
  /** The chosen ones that have been read, in the order in which they were chosen. */
  readonly sources: readonly Source[];
}

/** Which sources are compared. The page's address keeps them, so that a comparison can be bookmarked. */
export function useChosenSources(
  named: readonly string[],
  known: readonly SourceId[],
  readSource: (id: SourceId) => Promise<Source | undefined>,
): ChosenSources {
  const [chosen, setChosen] = useState<readonly SourceId[]>([]);
  const [read, setRead] = useState<ReadonlyMap<SourceId, Source>>(new Map());
  useEffect(() => {
    const first = named.flatMap((name) => known.find((id) => id === name) ?? []);
    if (first.length > 0) setChosen([...new Set(first)]);
  }, [named, known]);
  useEffect(() => {
    let gone = false;
    const missing = chosen.filter((id) => !read.has(id));
    if (missing.length === 0) return;
    void Promise.all(missing.map(readSource)).then((sources) => {
      if (gone) return;
      const found = sources.flatMap((source) => (source ? [[source.id, source] as const] : []));
      if (found.length > 0) setRead((before) => new Map([...before, ...found]));
    });
    return () => {
      gone = true;
    };
  }, [chosen, read, readSource]);
  const choose = (id: SourceId, on: boolean) => {
    const now = on ? [...chosen.filter((other) => other !== id), id] : chosen.filter((other) => other !== id);
    setChosen(now);
    const query = new URLSearchParams(now.map((name) => ['source', name]));
    history.replaceState(null, '', `?${query}`);
  };
  return { chosen, choose, sources: chosen.flatMap((id) => read.get(id) ?? []) };
}
