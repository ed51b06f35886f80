import { useEffect, useMemo, useState } from 'preact/hooks';
import { openMatcher } from '~/library/open-matcher';
import { watchLibrary } from '~/library/store/watch-library';
import type { BlockChange } from '~/protocol/panel-port';
import { watchSettings } from '~/protocol/settings';
import { type FoundPrivately, PrivateMatching } from './private-matching';

/** What the private sources have of a tab, and who takes the text that its frames hand over. */
export interface PrivateMatches {
  readonly found: FoundPrivately;
  readonly take: (change: BlockChange | 'gone') => void;
}

const NOTHING: FoundPrivately = { frames: new Map(), complete: false, failed: false, cut: false };

export function usePrivateMatches(): PrivateMatches {
  const [found, setFound] = useState(NOTHING);
  const [matching, end] = useMemo(() => {
    const abort = new AbortController();
    const deps = {
      openPrivate: () => openMatcher('private'),
      openPublic: () => openMatcher('public'),
      onChange: setFound,
      signal: abort.signal,
    };
    return [new PrivateMatching(deps), abort] as const;
  }, []);
  useEffect(() => {
    const stopLibrary = watchLibrary(() => matching.startOver());
    // What is not to be marked any more is left out of the index.
    let unmarked: string | undefined;
    const stopSettings = watchSettings((settings) => {
      const now = settings.unmarked.join('\n');
      if (now !== unmarked) matching.startOver();
      unmarked = now;
    });
    return () => {
      end.abort();
      stopLibrary();
      stopSettings();
    };
  }, [matching, end]);
  const take = useMemo(() => matching.take.bind(matching), [matching]);
  return { found, take };
}
