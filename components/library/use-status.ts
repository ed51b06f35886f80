import { useCallback, useState } from 'preact/hooks';
import { StoreError } from '~/library/store/source-store';
import type { LibraryTrouble } from '~/library/store/stored-source';

export interface Status {
  /** What was done last, in words. `key` differs with every saying: the same words twice are announced twice. */
  readonly said: { readonly key: number; readonly text: string } | undefined;
  /** Why what was asked for last did not happen. */
  readonly trouble: LibraryTrouble | undefined;
  say(text: string): void;
  /** Does what writes to the library; when it can't be written, that is the trouble. @returns whether it was done. */
  attempt(act: () => Promise<void>): Promise<boolean>;
}

/** What there is to be told of what was done, and whether the library could be written. */
export function useStatus(): Status {
  const [said, setSaid] = useState<Status['said']>();
  const [trouble, setTrouble] = useState<LibraryTrouble>();
  const say = useCallback((text: string) => setSaid((before) => ({ key: (before?.key ?? 0) + 1, text })), []);
  const attempt = useCallback(async (act: () => Promise<void>) => {
    try {
      await act();
      setTrouble(undefined);
      return true;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      setTrouble(error.trouble);
      return false;
    }
  }, []);
  return { said, trouble, say, attempt };
}
