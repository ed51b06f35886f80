import { useMemo, useRef, useState } from 'preact/hooks';
import type { SourceId } from '~/engine/types';
import type { SourceHead } from '~/library/store/stored-source';

export interface Selection {
  /** Of those shown only: nobody acts on what cannot be seen. */
  readonly ids: ReadonlySet<SourceId>;
  /** @param range from the row selected before to this one. */
  select(head: SourceHead, on: boolean, range: boolean): void;
  selectAll(on: boolean): void;
}

export function useSelection(shown: readonly SourceHead[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<SourceId>>(new Set());
  const last = useRef<SourceId>(undefined);
  const ids = useMemo(() => {
    const visible = shown.map(({ facts }) => facts.id).filter((id) => chosen.has(id));
    return new Set(visible);
  }, [shown, chosen]);
  return {
    ids,
    select: ({ facts }, on, range) => {
      const order = shown.map((head) => head.facts.id);
      const to = order.indexOf(facts.id);
      const before = last.current === undefined ? -1 : order.indexOf(last.current);
      const from = range && before >= 0 ? before : to;
      const next = new Set(ids);
      for (const id of order.slice(Math.min(from, to), Math.max(from, to) + 1)) {
        if (on) next.add(id);
        else next.delete(id);
      }
      last.current = facts.id;
      setChosen(next);
    },
    selectAll: (on) => setChosen(new Set(on ? shown.map(({ facts }) => facts.id) : [])),
  };
}
