import { useEffect, useState } from 'preact/hooks';

/** Rows that are drawn at once: more than any window shows. */
const FIRST = 60;
/** Rows that are drawn at a time afterwards: a few milliseconds' work. */
const MORE = 60;

/**
 * How many rows of a long list are drawn: the first at once, the others while nothing else is to be done. All of them in
 * the end, so that the browser finds in the page what it holds.
 * @returns the number of rows, and a way to have all of them now.
 */
export function useGrowing(count: number): [shown: number, showAll: () => void] {
  const [limit, setLimit] = useState(FIRST);
  const shown = Math.min(limit, count);
  useEffect(() => {
    // After a filter that let few through, the others come bit by bit again.
    if (limit > Math.max(count, FIRST)) setLimit(Math.max(count, FIRST));
    if (shown >= count) return;
    const timer = whenIdle(() => setLimit(shown + MORE));
    return () => timer.stop();
  }, [limit, shown, count]);
  return [shown, () => setLimit(count)];
}

function whenIdle(act: () => void): { stop(): void } {
  const handle = requestIdleCallback(act, { timeout: 100 });
  return { stop: () => cancelIdleCallback(handle) };
}
