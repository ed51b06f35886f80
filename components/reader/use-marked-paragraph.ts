import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { paragraphId } from './SourceText';

/**
 * Goes to the paragraph that the address names (`#p5`), at once and whenever the address changes.
 * @param ready whether the text stands on the page
 * @returns the paragraph's index; undefined when the address names none
 */
export function useMarkedParagraph(ready: boolean): number | undefined {
  const [hash, setHash] = useState(location.hash);
  useLayoutEffect(() => {
    const onHashChange = () => setHash(location.hash);
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  const index = Number(/^#p(\d+)$/.exec(hash)?.[1] ?? Number.NaN);
  useEffect(() => {
    const paragraph = ready ? document.getElementById(paragraphId(index)) : null;
    paragraph?.scrollIntoView({ block: 'center' });
    paragraph?.focus({ preventScroll: true });
  }, [index, ready]);
  return Number.isNaN(index) ? undefined : index;
}
