import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Edit, EditHistory } from '~/draft/edit';

/**
 * Whether a draft has corrections that were not copied: then the browser asks before the page is left.
 * @param history of the draft on the page; undefined when there is none.
 */
export function useUnsaved(history: EditHistory | undefined): {
  readonly isUnsaved: boolean;
  markSaved(): void;
} {
  /** The last correction that was copied; each is an object of its own. */
  const [saved, setSaved] = useState<Edit>();
  const last = history?.done.at(-1);
  const isUnsaved = last !== undefined && last !== saved;
  const latest = useRef(last);
  latest.current = last;
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  return { isUnsaved, markSaved: useCallback(() => setSaved(latest.current), []) };
}
