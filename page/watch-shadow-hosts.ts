import { findAll, firstChildOf, isHidden, localNameOf, shadowRootOf } from './dom-steps';
import { listen } from './listen';
import { sleep, Turns } from './take-turns';
import type { WorkBudget } from './work-budget';

export interface ShadowHostDeps {
  readonly budget: WorkBudget;
  /** The document and the shadow roots known so far. */
  roots(): Iterable<Document | ShadowRoot>;
  /** Called with every open shadow root that is met, known or not. */
  onRoot(root: ShadowRoot): void;
  readonly signal: AbortSignal;
}

/** A sign is followed after this (ms), so that what the page does next is seen along with it … */
const DELAY = 100;
/** … and not more often than this. */
const PAUSE = 500;
/** For this long after one came, custom elements are watched for being defined. */
const UPGRADE_TIME = 60_000;
/** So many elements are watched for growing. */
const MAX_GROWING = 300;

/** Besides custom elements, these can have a shadow root. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * Finds shadow roots that are attached to elements long after these came. Nothing tells of it; what happens along with
 * it does: the page or an empty element grows, a script has loaded, a custom element is defined. No sign, no work.
 */
export class ShadowHostWatch {
  readonly #deps: ShadowHostDeps;
  readonly #growing = new ResizeObserver((entries) => this.#noteGrowth(entries));
  readonly #fresh = new WeakSet<Element>();
  #observed = 0;
  #looking = false;
  #wanted = false;
  #upgradesUntil = 0;
  #upgradeTimer: ReturnType<typeof setInterval> | undefined;
  #undefined = 0;

  constructor(deps: ShadowHostDeps) {
    this.#deps = deps;
    const noteLoad = ({ target }: Event) => target instanceof HTMLScriptElement && void this.#look();
    listen(window, 'load', noteLoad, deps.signal, { capture: true });
    for (const page of findAll(document, 'html, body')) this.#watchGrowth(page);
    deps.signal.addEventListener(
      'abort',
      () => {
        this.#growing.disconnect();
        clearInterval(this.#upgradeTimer);
      },
      { once: true },
    );
  }

  /** Takes note of an element that was read. */
  meet(element: Element): void {
    const name = localNameOf(element);
    const custom = name.includes('-');
    if (!custom && !HOSTS.has(name)) return;
    const root = shadowRootOf(element);
    if (root) {
      this.#deps.onRoot(root);
    } else if (custom) {
      this.#watchGrowth(element);
      this.#watchUpgrades();
    } else if (name === 'div' && !firstChildOf(element)) this.#watchGrowth(element);
  }

  #watchGrowth(element: Element): void {
    if (this.#deps.signal.aborted || this.#observed >= MAX_GROWING) return;
    this.#observed++;
    // A page that is not drawn is told of it later, along with all that has happened meanwhile: that is a sign.
    if (!isHidden()) this.#fresh.add(element);
    this.#growing.observe(element);
  }

  #noteGrowth(entries: readonly ResizeObserverEntry[]): void {
    // Each element is reported once when it begins to be watched, and may have got its root before that.
    const isSign = ({ target }: ResizeObserverEntry) => !this.#fresh.delete(target) || shadowRootOf(target);
    if (entries.filter(isSign).length > 0) void this.#look();
  }

  #watchUpgrades(): void {
    this.#upgradesUntil = performance.now() + UPGRADE_TIME;
    this.#upgradeTimer ??= setInterval(() => this.#checkUpgrades(), PAUSE);
  }

  #checkUpgrades(): void {
    let left = 0;
    for (const root of this.#deps.roots()) left += findAll(root, ':not(:defined)').length;
    if (left !== this.#undefined) void this.#look();
    this.#undefined = left;
    if (left > 0 && performance.now() < this.#upgradesUntil) return;
    clearInterval(this.#upgradeTimer);
    this.#upgradeTimer = undefined;
  }

  async #look(): Promise<void> {
    this.#wanted = true;
    if (this.#looking) return;
    this.#looking = true;
    while (this.#wanted && !this.#deps.signal.aborted) {
      await sleep(Math.max(DELAY, this.#deps.budget.wait));
      this.#wanted = false;
      await this.#meetAll();
      await sleep(PAUSE);
    }
    this.#looking = false;
  }

  async #meetAll(): Promise<void> {
    const { roots, onRoot, budget, signal } = this.#deps;
    const turns = new Turns();
    for (const root of roots()) {
      for (const element of findAll(root, '*')) {
        const found = shadowRootOf(element);
        if (found) onRoot(found);
        if (!turns.due) continue;
        budget.spend(turns.used);
        await turns.pass();
        if (signal.aborted) return;
      }
    }
    budget.spend(turns.used);
  }
}
