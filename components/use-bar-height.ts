import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Tells the styles how high the bars are (`--bars`): they wrap where the page is narrow, and what sticks below them, or is
 * scrolled to, must not lie under them.
 * @returns for the element that holds the bars.
 */
export function useBarHeight(): RefObject<HTMLDivElement | null> {
  const bars = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bars.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--bars', `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--bars');
    };
  }, []);
  return bars;
}
