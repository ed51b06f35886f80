import { useEffect, useRef, useState } from 'preact/hooks';
import type { Steps } from '~/engine/steps';
import type { Source } from '~/engine/types';
import { inSlices, nextTurn, workFor } from '~/library/in-slices';
import { type SearchSet, searchSetSteps } from '~/lookup/search-set';

/** At the first letter this much is done at once (ms): a library of some documents is ready with it. */
const AT_ONCE = 40;

interface Making {
  readonly of: readonly Source[];
  readonly steps: Steps<SearchSet>;
  set?: SearchSet;
}

/**
 * What look-up works on, made when somebody first asks and again when the library changes; who opens the popup waits for
 * nothing. A thousand documents take some seconds, in slices; meanwhile the last one serves.
 * @param wanted whether something is looked up.
 */
export function useSearchSet(sources: readonly Source[] | undefined, wanted: boolean): SearchSet | undefined {
  const making = useRef<Making>(null);
  const made = useRef<SearchSet>(undefined);
  const [, redraw] = useState(0);
  if (wanted && sources && making.current?.of !== sources) {
    const steps = searchSetSteps(sources);
    const step = workFor(steps, AT_ONCE);
    making.current = { of: sources, steps, ...(step.done && { set: step.value }) };
  }
  useEffect(() => {
    const current = making.current;
    if (!wanted || !current || current.set) return;
    const stop = new AbortController();
    nextTurn()
      .then(() => inSlices(current.steps, { signal: stop.signal }))
      .then(
        (set) => {
          current.set = set;
          redraw((count) => count + 1);
        },
        () => undefined,
      );
    return () => stop.abort();
  }, [wanted, sources]);
  made.current = making.current?.set ?? made.current;
  return made.current;
}
