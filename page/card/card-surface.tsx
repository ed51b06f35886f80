import { render } from 'preact';
import type { Span } from '~/engine/types';
import type { Box } from '~/page/hover/geometry';
import { type Anchor, parentForCard } from './anchor';
import { type CardContent, CardView } from './CardView';
import { type CardHost, makeCardHost } from './card-host';
import { copyOf } from './copy-of';
import { placeCard } from './place-card';
import { rememberFocus } from './return-focus';
import { shownSelection } from './shown-selection';

/** A card whose places have paragraphs of different lengths keeps its height (px), so that its buttons stay put. */
const STEADY_HEIGHT = 360;

/** The phrase is no longer on the page, or has been scrolled away; or the page took the card away. */
export type Loss = 'gone' | 'out-of-view' | 'taken';

interface SurfaceEvents {
  onStep(step: number): void;
  onLost(how: Loss): void;
  /** The keyboard went from the card to somewhere else on the page. */
  onFocusOut(): void;
}

/** Between a revealed phrase and the edge of what is seen (px). */
const BREATH = 12;

/** The card on the page, as something to be seen: drawn, placed, focused. When it is shown is decided elsewhere. */
export class CardSurface {
  readonly #events: SurfaceEvents;
  readonly #host: CardHost = makeCardHost();
  #card: HTMLDivElement | null = null;
  #quote: HTMLQuoteElement | null = null;
  #content: CardContent | undefined;
  #open: AbortController | undefined;
  #place: (() => Promise<void>) | undefined;
  #returnFocus: (() => void) | undefined;

  constructor(events: SurfaceEvents) {
    this.#events = events;
    this.#host.root.addEventListener('copy', (event) => this.#copySelection(event));
    this.#host.root.addEventListener('focusout', (event) => this.#tellFocusOut(event));
  }

  /** Shows what belongs to a phrase, beside it. @returns false where the page leaves no room for a card. */
  async show(content: CardContent, anchor: Anchor, focus: boolean): Promise<boolean> {
    const parent = parentForCard(anchor.element);
    if (!parent) return false;
    this.#stopFollowing();
    this.#host.mount.style.opacity = '0';
    this.#draw(content);
    this.#host.attach(parent, () => this.#events.onLost('taken'));
    if (!this.#card) return false;
    const open = new AbortController();
    this.#open = open;
    this.#card.style.height = '';
    this.#undoZoom();
    this.#place = placeCard(this.#card, anchor, (how) => this.#events.onLost(how), open.signal);
    await this.#place();
    if (open.signal.aborted) return false;
    this.#revealMark();
    this.#host.mount.style.opacity = '';
    if (focus) {
      this.#returnFocus ??= rememberFocus();
      this.#card.focus({ preventScroll: true });
    }
    return true;
  }

  /** Shows another place of the same phrase, without moving what the pointer is on. */
  async step(content: CardContent): Promise<void> {
    if (!this.#card) return;
    this.#card.style.height = `${Math.max(this.#card.offsetHeight, STEADY_HEIGHT)}px`;
    this.#draw(content);
    await this.#place?.();
    this.#revealMark();
  }

  /** Adds what was not known yet when the card came up; room was kept for it. */
  addWording(wording: CardContent['wording']): void {
    if (this.#card && this.#content && this.#content.wording !== wording) {
      this.#draw({ ...this.#content, wording });
    }
  }

  /** @param giveBackFocus to what had it when the card took it */
  hide(giveBackFocus: boolean): void {
    const returnFocus = this.#returnFocus;
    this.#returnFocus = undefined;
    this.#stopFollowing();
    this.#host.detach();
    render(null, this.#host.mount);
    if (giveBackFocus) returnFocus?.();
  }

  /** Puts the card anew: something on the page has changed. */
  follow(): void {
    void this.#place?.();
  }

  box(): Box {
    return this.#card?.getBoundingClientRect() ?? { left: 0, top: 0, right: 0, bottom: 0 };
  }

  hasFocus(): boolean {
    return this.#host.root.activeElement !== null;
  }

  /** True while the user is in the card, with pointer or keyboard. */
  isInUse(): boolean {
    return this.hasFocus() || (this.#card?.matches(':hover') ?? false);
  }

  hasSelection(): boolean {
    return this.#selection() !== undefined;
  }

  isTargetOf(event: Event): boolean {
    return this.#host.isTargetOf(event);
  }

  #stopFollowing(): void {
    this.#open?.abort();
    this.#open = this.#place = undefined;
  }

  #draw(content: CardContent): void {
    this.#content = content;
    render(
      <CardView
        {...content}
        cardRef={(card) => {
          this.#card = card;
        }}
        quoteRef={(quote) => {
          this.#quote = quote;
        }}
        textOf={(cited) => copyOf(content, this.#selection(), cited)}
        onStep={(step) => this.#events.onStep(step)}
      />,
      this.#host.mount,
    );
  }

  #selection(): Span | undefined {
    return this.#quote ? shownSelection(this.#host.root, this.#quote) : undefined;
  }

  /** Going to another window is not leaving: there the document itself has lost the focus. */
  #tellFocusOut(event: Event): void {
    if (!this.#open || !(event instanceof FocusEvent) || !document.hasFocus()) return;
    const to = event.relatedTarget;
    if (!(to instanceof Node && this.#host.root.contains(to))) this.#events.onFocusOut();
  }

  /** Ctrl+C in the card gives the same clean text as the button, and is none of the page's business. */
  #copySelection(event: Event): void {
    const selection = this.#selection();
    if (!(event instanceof ClipboardEvent) || !event.isTrusted || !selection || !this.#content) return;
    const text = copyOf(this.#content, selection, false);
    event.clipboardData?.setData('text/plain', text.plain);
    event.clipboardData?.setData('text/html', text.html);
    event.preventDefault();
    event.stopPropagation();
  }

  /** In a long paragraph the phrase may be below what is seen. What differs stands above it, and is read first. */
  #revealMark(): void {
    if (this.#content?.match.kind === 'altered') return;
    const mark = this.#quote?.querySelector('mark')?.getBoundingClientRect();
    const top = this.#card?.querySelector('.card-head')?.getBoundingClientRect().bottom;
    const bottom = this.#card?.querySelector('.card-foot')?.getBoundingClientRect().top;
    if (!this.#card || !mark || top === undefined || bottom === undefined) return;
    // No further than it must: what stands above, such as what the page has for a name, is read too.
    const below = mark.bottom + BREATH - bottom;
    const above = mark.top - BREATH - top;
    this.#card.scrollTop += above < 0 ? above : Math.max(0, Math.min(below, above));
  }

  /** `zoom` on the page enlarges the top layer too, but not the coordinates that a phrase is measured in. */
  #undoZoom(): void {
    const { mount } = this.#host;
    mount.style.zoom = '';
    mount.style.zoom = String(1 / (mount.currentCSSZoom || 1));
  }
}
