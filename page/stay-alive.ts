import { browser } from 'wxt/browser';
import { listen } from './listen';

/** While no port tells, the extension is looked after this often (ms). */
const PAUSE = 1_000;

/**
 * Calls back once when the extension was updated, reloaded or removed, so that this copy can leave the page as it found
 * it. In Firefox such a copy is stopped at once and can do nothing more: there the next one cleans up.
 */
export class Liveness {
  readonly #onGone: () => void;
  readonly #signal: AbortSignal;
  #port: ReturnType<typeof browser.runtime.connect> | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #watching = false;

  constructor(onGone: () => void, signal: AbortSignal) {
    this.#onGone = onGone;
    this.#signal = signal;
    const check = () => this.check();
    listen(document, 'visibilitychange', check, signal);
    // The browser closes the ports of pages that it keeps for the way back.
    listen<PageTransitionEvent>(
      window,
      'pageshow',
      (event) => event.persisted && this.check() && this.#watching && this.#connect(),
      signal,
    );
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** From now on there is something on the page that mustn't be left behind. A port tells at once when the end comes. */
  watch(): void {
    if (this.#watching || !this.check()) return;
    this.#watching = true;
    this.#connect();
  }

  /** @returns whether the extension is still there. */
  check(): boolean {
    const alive = isAlive();
    if (!alive && !this.#signal.aborted) this.#onGone();
    return alive;
  }

  #connect(): void {
    try {
      this.#port = browser.runtime.connect({ name: 'alive' });
      this.#port.onDisconnect.addListener(() => this.#fallBack());
    } catch {
      this.check();
    }
  }

  /** Ports also end when the background goes to sleep. It is not woken for this: from now on we look by ourselves. */
  #fallBack(): void {
    void browser.runtime?.lastError; // Where there is one it is read, or the page's console shows it.
    this.#port = undefined;
    if (this.#signal.aborted) return;
    // At the moment of its end the extension still looks alive.
    setTimeout(() => this.check());
    this.#timer ??= setInterval(() => this.check(), PAUSE);
  }

  #stop(): void {
    clearInterval(this.#timer);
    if (isAlive()) this.#port?.disconnect();
  }
}

function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
