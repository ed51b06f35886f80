import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { hashOf, type Place } from './place';

/**
 * Names the page after the place, and gives the focus to its heading when one has gone there: a screen reader says where
 * one is, and the keyboard goes on from there.
 */
export function useFocusOnArrival(main: RefObject<HTMLElement | null>, place: Place): void {
  const before = useRef(hashOf(place));
  const hash = hashOf(place);
  // After every change: the heading may come with what is read first, and so may the name of the source in it.
  useEffect(() => {
    if (!main.current) return;
    const name = () => {
      const heading = main.current?.querySelector('h1')?.textContent;
      const ours = i18n.t('extension.name');
      const title = heading ? `${heading} · ${ours}` : ours;
      if (document.title !== title) document.title = title;
    };
    name();
    const observer = new MutationObserver(name);
    observer.observe(main.current, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [main]);
  useEffect(() => {
    if (before.current === hash) return;
    before.current = hash;
    main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [hash, main]);
}
