import { useState } from 'preact/hooks';
import { type CopyText, copyText } from './copy-text';

export type Outcome = 'copied' | 'failed';

/** Copies, and keeps whether it worked. */
export function useCopying(): {
  readonly outcome: Outcome | undefined;
  copy(text: CopyText): Promise<Outcome>;
} {
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = async (text: CopyText) => {
    // Emptied first: the same outcome twice is announced twice.
    setOutcome(undefined);
    const now = (await copyText(text)) ? 'copied' : 'failed';
    setOutcome(now);
    return now;
  };
  return { outcome, copy };
}
