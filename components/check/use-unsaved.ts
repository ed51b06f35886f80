import { useCallback, useRef, useState } from 'preact/hooks';
import { useAskBeforeClosing } from '~/components/use-ask-before-closing';
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
  // Kept beside the state: the browser may ask before the page is drawn anew.
  const kept = useRef<{ last: Edit | undefined; saved: Edit | undefined }>({
    last: undefined,
    saved: undefined,
  });
  kept.current.last = last;
  useAskBeforeClosing(() => kept.current.last !== undefined && kept.current.last !== kept.current.saved);
  const markSaved = useCallback(() => {
    kept.current.saved = kept.current.last;
    setSaved(kept.current.last);
  }, []);
  return { isUnsaved: last !== undefined && last !== saved, markSaved };
}
