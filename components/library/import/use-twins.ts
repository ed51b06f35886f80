import { useEffect } from 'preact/hooks';
import { readSource } from '~/library/store/source-store';
import type { SourceHead } from '~/library/store/stored-source';
import { findTwin } from './find-twin';
import type { Imports } from './use-imports';

/** Keeps the items of the queue told of what the library has of the same name or text. */
export function useTwins({ items, queue }: Imports, heads: readonly SourceHead[] | undefined): void {
  const ready = items.filter(({ state }) => state.kind === 'ready').map(({ key }) => key);
  const keys = ready.join();
  // Titles change while one types in the editor: what stands in the library is compared when a file has been read, and
  // whenever the library changes.
  useEffect(() => {
    if (!heads) return;
    let over = false;
    void (async () => {
      for (const { key, state } of items) {
        if (over || state.kind !== 'ready') continue;
        const twin = await findTwin(state.draft, heads, readSource);
        if (!over) queue.setTwin(key, twin);
      }
    })();
    return () => {
      over = true;
    };
  }, [keys, heads, queue]);
}
