import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { SourceId } from '~/engine/types';
import { listSources } from '~/library/store/source-store';

const NAME = 'source';

/**
 * The source that the page's address names, and choosing another one; where it names none, the first of the library
 * that is on.
 * @returns its id; undefined until that is known.
 */
export function useChosenSource(): [SourceId | undefined, (id: SourceId) => void] {
  const [named, setNamed] = useState(namedInAddress);
  const [first, setFirst] = useState<SourceId>();
  useLayoutEffect(() => {
    const follow = () => setNamed(namedInAddress());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  useEffect(() => {
    if (named !== undefined || first !== undefined) return;
    void listSources().then(({ heads }) => setFirst((heads.find(({ on }) => on) ?? heads[0])?.facts.id));
  }, [named, first]);
  const choose = (chosen: SourceId) => {
    const address = new URL(location.href);
    address.searchParams.set(NAME, chosen);
    address.hash = '';
    history.pushState(null, '', address);
    setNamed(chosen);
    scrollTo(0, 0);
  };
  return [named ?? first, choose];
}

function namedInAddress(): SourceId | undefined {
  const id = new URLSearchParams(location.search).get(NAME);
  // Whatever the address says: the library has it or not.
  return id === null ? undefined : (id as SourceId);
}
