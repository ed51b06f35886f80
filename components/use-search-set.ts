import { useEffect, useRef, useState } from 'preact/hooks';
import type { Source } from '~/engine/types';
import { type SearchSet, searchSetSteps } from '~/lookup/search-set';

/** At the first letter this much is done at once (ms): a library of some documents is ready with it … */
const AT_ONCE = 40;
/** … and of a larger one so much between two strokes of a key. */
const SLICE = 12;

interface Making {
  readonly of: readonly Source[];
  readonly steps: Generator<void, SearchSet>;
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
    making.current = { of: sources, steps: searchSetSteps(sources) };
    makeFor(making.current, AT_ONCE);
  }
  useEffect(() => {
    const current = making.current;
    if (!wanted || !current || current.set) return;
    let stopped = false;
    const goOn = () => {
      if (stopped) return;
      makeFor(current, SLICE);
      if (current.set) redraw((count) => count + 1);
      else setTimeout(goOn);
    };
    setTimeout(goOn);
    return () => {
      stopped = true;
    };
  }, [wanted, sources]);
  made.current = making.current?.set ?? made.current;
  return made.current;
}

function makeFor(making: Making, time: number): void {
  const end = performance.now() + time;
  while (!making.set && performance.now() < end) {
    const step = making.steps.next();
    if (step.done) making.set = step.value;
  }
}
