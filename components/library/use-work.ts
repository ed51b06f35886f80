import { useCallback, useRef, useState } from 'preact/hooks';
import { useAskBeforeClosing } from '~/components/use-ask-before-closing';

/** Something that is being done with many sources. */
export interface UnderWay {
  readonly text: string;
  readonly all: number;
  /** How many are done: asked for now and then, so that the page isn't drawn anew for each. */
  done(): number;
}

export interface Work {
  readonly underWay: UnderWay | undefined;
  /**
   * Does something with many sources, one after another. Nothing else is begun with many meanwhile; what is done with one
   * is over before anybody could look.
   * @param text what is being done, in words.
   * @param act is handed what to call after each.
   */
  withMany(text: string, all: number, act: (oneDone: () => void) => Promise<void>): Promise<void>;
}

/** What takes long enough to be watched; closing the page meanwhile would leave it half done, so the browser asks. */
export function useWork(): Work {
  const [underWay, setUnderWay] = useState<UnderWay>();
  const busy = useRef(false);
  useAskBeforeClosing(() => underWay !== undefined);
  const withMany = useCallback<Work['withMany']>(async (text, all, act) => {
    if (all < 2) return act(() => {});
    if (busy.current) return;
    busy.current = true;
    let count = 0;
    setUnderWay({ text, all, done: () => count });
    try {
      await act(() => {
        count += 1;
      });
    } finally {
      busy.current = false;
      setUnderWay(undefined);
    }
  }, []);
  return { underWay, withMany };
}
