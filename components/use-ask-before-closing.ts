import { useEffect, useRef } from 'preact/hooks';

/**
 * The browser asks before it closes the page or loads it anew, as long as something would be lost.
 *
 * @param wouldLose asked at that moment: the page may not have been drawn since it was changed
 */
export function useAskBeforeClosing(wouldLose: () => boolean): void {
  const latest = useRef(wouldLose);
  latest.current = wouldLose;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (latest.current()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
