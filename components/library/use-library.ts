import { useEffect, useState } from 'preact/hooks';
import { listSources, type SourceList } from '~/library/store/source-store';
import { watchLibrary } from '~/library/store/watch-library';
import { keepKnown } from './keep-known';

/** @returns the list of the library, also when it is changed elsewhere; undefined until it is read. */
export function useLibrary(): SourceList | undefined {
  const [list, setList] = useState<SourceList>();
  useEffect(() => {
    const once = oneAtATime(async () => {
      const now = await listSources();
      setList((before) => ({ ...now, heads: keepKnown(before?.heads ?? [], now.heads) }));
    });
    const stop = watchLibrary(once);
    once();
    return stop;
  }, []);
  return list;
}

/** What is asked for while it runs is done once, afterwards: adding a hundred sources doesn't list them a hundred times. */
function oneAtATime(act: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await act();
    } while (again);
    running = false;
  };
  return () => void run();
}
