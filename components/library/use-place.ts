import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { hashOf, type Place, placeOf } from './place';

/** @returns where one is, and a way to go elsewhere that the back button undoes. */
export function usePlace(): [place: Place, go: (to: Place) => void] {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  // At once: an address that changes before the first effects run would not be followed.
  useLayoutEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go = useCallback((to: Place) => {
    location.hash = hashOf(to);
  }, []);
  return [place, go];
}
