import { elementAround } from './dom-steps';
import { type Flag, rangeOf } from './flag';

/** Kept free above and below, where pages have their bars (px). */
const MARGIN = 80;

/**
 * Scrolls a flag into view, its frame included. Nothing is selected, focused or marked for it.
 * @returns false when the page doesn't show it.
 */
export function scrollToFlag(flag: Pick<Flag, 'range'>): boolean {
  const range = rangeOf(flag);
  const holder = elementAround(flag.range.startContainer);
  if (!range || !holder || range.getClientRects().length === 0) return false;
  holder.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  // An element may be higher than the view, and the phrase anywhere in it.
  for (let around: Element | undefined = holder; around; around = elementAround(around)) {
    if (around.scrollHeight > around.clientHeight) centre(range, around);
  }
  return true;
}

/** Does nothing to an element that doesn't scroll. */
function centre(range: Range, scroller: Element): void {
  const isPage = scroller === document.scrollingElement;
  const top = isPage ? 0 : scroller.getBoundingClientRect().top;
  const height = isPage ? innerHeight : scroller.clientHeight;
  const rect = range.getBoundingClientRect();
  const margin = Math.min(MARGIN, height / 4);
  if (rect.top >= top + margin && rect.bottom <= top + height - margin) return;
  scroller.scrollBy({ top: (rect.top + rect.bottom) / 2 - top - height / 2, behavior: 'instant' });
}
