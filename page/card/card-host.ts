import cardStyle from '~/assets/card.css?inline';
import partsStyle from '~/assets/parts.css?inline';
import themeStyle from '~/assets/theme.css?inline';
import { CARD_ELEMENT } from '../card-element';

/** The element that holds the card: no bigger than a point, above everything, its inside out of reach of the page's styles. */
export interface CardHost {
  /** Where the card is drawn. */
  readonly mount: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host into the page. @param onTaken the page has removed or hidden it; calls back once. */
  attach(parent: Element, onTaken: () => void): void;
  /** Takes it out again; the page is then as it was. */
  detach(): void;
  /** True for an event on the card, as it is seen from the page. */
  isTargetOf(event: Event): boolean;
}

export function makeCardHost(): CardHost {
  const host = document.createElement(CARD_ELEMENT);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeStyle + partsStyle + cardStyle);
  root.adoptedStyleSheets = [sheet];
  const mount = document.createElement('div');
  mount.className = 'theme';
  root.append(mount);
  keepInside(root);

  let stopWatching = () => {};
  return {
    mount,
    root,
    attach(parent, onTaken) {
      if (host.parentNode !== parent) {
        this.detach();
        parent.append(host);
      }
      if (!host.matches(':popover-open')) host.showPopover();
      stopWatching();
      stopWatching = watchTaken(host, parent, onTaken);
    },
    detach() {
      stopWatching();
      host.remove();
    },
    isTargetOf: (event) => event.target === host,
  };
}

/** What a page may listen for on its way out of the card. */
const EVENTS = [
  ...[
    'keydown',
    'keyup',
    'keypress',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'dblclick',
    'auxclick',
  ],
  // Pages scroll by themselves, and forbid menus and selecting.
  ...['wheel', 'touchstart', 'touchmove', 'touchend', 'contextmenu', 'selectstart', 'dragstart'],
];

/**
 * What the user does in the card is not for the page: no key of its shortcuts, no click outside its own menus. It sees
 * what comes past before it reaches the card all the same.
 */
function keepInside(root: ShadowRoot): void {
  for (const type of EVENTS) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}

/** A page that removes or hides the card has closed it. It is not put back: nobody wins that fight. */
function watchTaken(host: HTMLElement, parent: Element, onTaken: () => void): () => void {
  const check = () => {
    if (host.parentNode === parent && host.matches(':popover-open')) return;
    stop();
    onTaken();
  };
  const children = new MutationObserver(check);
  children.observe(parent, { childList: true });
  host.addEventListener('toggle', check);
  const stop = () => {
    children.disconnect();
    host.removeEventListener('toggle', check);
  };
  return stop;
}
