import { useEffect, useRef, useState } from 'preact/hooks';
import type { Source, SourceId } from '~/engine/types';

export interface ChosenSources {
  readonly chosen: readonly SourceId[];
  choose(id: SourceId, on: boolean): void;
  /** The chosen ones that have been read, in the order in which they were chosen. */
  readonly sources: readonly Source[];
  /** Some of them have still to be read. */
  readonly reading: boolean;
}

interface ReadSources {
  /** The library that they are of. */
  readonly known: readonly SourceId[];
  /** Undefined for those that can't be read. */
  readonly byId: ReadonlyMap<SourceId, Source | undefined>;
}

/**
 * Which sources are compared. The page's address keeps them, so that a comparison can be bookmarked.
 * @param known all sources; a new list after each change of the library, whose sources are then read again
 */
export function useChosenSources(
  named: readonly string[],
  known: readonly SourceId[],
  readSource: (id: SourceId) => Promise<Source | undefined>,
): ChosenSources {
  const [chosen, setChosen] = useState<readonly SourceId[]>([]);
  const [read, setRead] = useState<ReadSources>({ known, byId: new Map() });
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || known.length === 0) return;
    begun.current = true;
    setChosen([...new Set(named.flatMap((name) => known.find((id) => id === name) ?? []))]);
  }, [named, known]);
  const missing = chosen.filter((id) => read.known !== known || !read.byId.has(id));
  useEffect(() => {
    if (missing.length === 0) return;
    let gone = false;
    const readOne = async (id: SourceId) => [id, await readSource(id).catch(() => undefined)] as const;
    void Promise.all(missing.map(readOne)).then((found) => {
      if (!gone) setRead((before) => ({ known, byId: withRead(before.byId, found) }));
    });
    return () => {
      gone = true;
    };
  }, [chosen, known, readSource]);
  const choose = (id: SourceId, on: boolean) => {
    const now = on ? [...chosen.filter((other) => other !== id), id] : chosen.filter((other) => other !== id);
    setChosen(now);
    const query = new URLSearchParams(now.map((name) => ['source', name]));
    history.replaceState(null, '', `?${query}`);
  };
  return {
    chosen,
    choose,
    sources: chosen.flatMap((id) => read.byId.get(id) ?? []),
    reading: missing.some((id) => !read.byId.has(id)),
  };
}

/** What is as it was stays the same object: nothing has to be compared again. */
function withRead(before: ReadSources['byId'], found: readonly (readonly [SourceId, Source | undefined])[]) {
  const isSame = (id: SourceId, source: Source | undefined) =>
    JSON.stringify(before.get(id)) === JSON.stringify(source);
  return new Map([
    ...before,
    ...found.map(([id, source]) => [id, isSame(id, source) ? before.get(id) : source] as const),
  ]);
}
