import { computePosition, flip, offset, type Placement, type Platform, shift, size } from '@floating-ui/core';
import type { Box } from '~/page/hover/geometry';
import type { Anchor } from './anchor';
import { LEAST_ROOM, referenceBox, turned } from './reference-box';

/** Between the phrase and the card, and between the card and the edge of the view (px). */
const GAP = 8;
/** The card leaves the page its place, however long the paragraph is. */
const HIGHEST = 0.7;

/** With less height (px) than this the card saves on everything but the paragraph. */
const LOW = 300;

const NO_VIEW = 16;

const sized = ({ left, top, right, bottom }: Box) => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

/** The card is in the top layer, so nothing but the view clips it and its coordinates are the viewport's. */
const platform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: sized(reference),
    floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
  }),
  getClippingRect: () => sized(viewBox()),
  getDimensions: (element) => ({ width: element.offsetWidth, height: element.offsetHeight }),
};

/**
 * Puts the card beside its phrase, never over it, and keeps it there, on the same side, while the page scrolls or changes.
 * @param onLost there is nothing to put it beside
 * @returns puts the card anew, for when its content has changed; resolves when it is in its place
 */
export function placeCard(
  card: HTMLElement,
  anchor: Anchor,
  onLost: (how: 'gone' | 'out-of-view') => void,
  signal: AbortSignal,
): () => Promise<void> {
  let side: Placement | undefined;
  let turn = 0;

  async function place() {
    const mine = ++turn;
    const view = viewBox();
    // A window on its way to or from being minimised, or being photographed, shows nothing for a moment.
    if (view.right - view.left < NO_VIEW || view.bottom - view.top < NO_VIEW) return;
    const reference = referenceOf(anchor);
    if (!reference) return onLost(anchor.boxes().length === 0 ? 'gone' : 'out-of-view');
    const highest = (view.bottom - view.top) * HIGHEST;
    // Only to choose the side: what shrinks and grows again forgets how far it was scrolled.
    if (side === undefined) card.style.maxHeight = `${highest}px`;
    const placed = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: side ?? (anchor.vertical ? 'left' : 'bottom'),
      platform,
      middleware: [
        offset(GAP),
        side === undefined &&
          flip({ padding: GAP, fallbackPlacements: anchor.vertical ? ['right', 'bottom', 'top'] : ['top'] }),
        shift({ padding: GAP }),
        size({
          padding: GAP,
          apply: ({ availableHeight }) => {
            const height = Math.min(highest, Math.max(availableHeight, LEAST_ROOM));
            card.style.maxHeight = `${height}px`;
            card.classList.toggle('low', height < LOW);
          },
        }),
      ],
    });
    if (mine !== turn || signal.aborted) return;
    side = placed.placement;
    card.style.left = `${placed.x}px`;
    card.style.top = `${placed.y}px`;
  }

  let frame = 0;
  const placeSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => void place());
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', placeSoon, options);
  window.addEventListener('resize', placeSoon, options);
  window.visualViewport?.addEventListener('resize', placeSoon, options);
  window.visualViewport?.addEventListener('scroll', placeSoon, options);
  const sizes = new ResizeObserver(placeSoon);
  for (const element of [card, anchor.element, document.documentElement]) sizes.observe(element);
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
    },
    { once: true },
  );
  return place;
}

function referenceOf(anchor: Anchor): Box | undefined {
  const near = anchor.near();
  if (!anchor.vertical) return referenceBox(anchor.boxes(), viewBox(), near);
  const box = referenceBox(anchor.boxes().map(turned), turned(viewBox()), near && { x: near.y, y: near.x });
  return box && turned(box);
}

/** What the user sees of the page: less than the viewport when pinched. */
function viewBox(): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = window.visualViewport ?? fallbackView();
  return { left, top, right: left + width, bottom: top + height };
}

const fallbackView = () => ({ offsetLeft: 0, offsetTop: 0, width: innerWidth, height: innerHeight });
