import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Removal } from './use-removal';

/** Ctrl+Z outside of text fields takes the last removal back, where there is one to be seen. */
export function useUndoKey(removal: Removal | undefined): void {
  const latest = useRef(removal);
  latest.current = removal;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      if (event.key.toLowerCase() !== 'z' || !latest.current?.removed.length) return;
      const { target } = event;
      if (target instanceof Element && target.closest('input[type="search"], textarea, dialog')) return;
      event.preventDefault();
      void latest.current.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
