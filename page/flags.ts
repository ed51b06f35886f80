import type { Matcher } from '~/engine/matcher';
import type { Flag, Flags } from './flag';
import { FlagStore } from './flag-store';
import { followPage } from './follow-page';
import { flagAt } from './hit-test';
import { FlagPainter } from './paint-flags';
import { sleep } from './take-turns';

export interface PageFlagsDeps {
  /** The matcher of the public sources; asked for once, when there is Chinese text. May fail: the background may be gone. */
  getMatcher(): Promise<Matcher>;
  /** The document was written anew: listeners on it and on the window are gone. */
  onNewDocument(): void;
  /** Its abort takes every flag away and ends everything. */
  readonly signal: AbortSignal;
}

/** After a failure it is tried again after so many milliseconds, once each. */
const RETRIES = [2_000, 10_000, 60_000];

/** The flags of this frame, kept as the page changes, while switched on. */
export class PageFlags implements Flags {
  readonly #deps: PageFlagsDeps;
  readonly #listeners = new Set<() => void>();
  readonly #painter = new FlagPainter();
  #store = new FlagStore();
  #matcher: Promise<Matcher> | undefined;
  #period: AbortController | undefined;
  #ready = false;
  #changed = false;

  constructor(deps: PageFlagsDeps) {
    this.#deps = deps;
    deps.signal.addEventListener('abort', () => this.switchOff(), { once: true });
  }

  get on(): boolean {
    return this.#period !== undefined;
  }

  get ready(): boolean {
    return this.#ready;
  }

  get size(): number {
    return this.#store.size;
  }

  all(): readonly Flag[] {
    return this.#store.all();
  }

  at(x: number, y: number): Flag | undefined {
    if (this.#store.size === 0) return undefined;
    this.#painter.restore();
    return flagAt(this.#store, this.#painter.shadowRoots, x, y);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the page and flags it, from now on. */
  switchOn(): void {
    if (this.#period || this.#deps.signal.aborted) return;
    this.#period = new AbortController();
    this.#ready = false;
    void this.#follow(this.#period.signal);
  }

  /** Takes all flags away; nothing is read until it is switched on again. */
  switchOff(): void {
    this.#period?.abort();
    this.#period = undefined;
    this.#ready = true;
    this.#clear();
  }

  /** Flags anew with another matcher: the sources have changed. */
  renew(): void {
    this.#matcher = undefined;
    if (!this.on) return;
    this.switchOff();
    this.switchOn();
  }

  async #follow(signal: AbortSignal): Promise<void> {
    for (const pause of RETRIES) {
      // Each attempt has its own observers, which go with it.
      const attempt = new AbortController();
      try {
        await followPage({
          store: this.#store,
          matcher: () => this.#getMatcher(),
          onFlags: (change) => {
            this.#painter.take(change);
            this.#changed ||= change.added.length + change.removed.length > 0;
          },
          onPause: () => this.#show(),
          onReady: () => {
            this.#ready = true;
            this.#tell();
          },
          onNewDocument: this.#deps.onNewDocument,
          signal: AbortSignal.any([signal, attempt.signal]),
        });
        return;
      } catch {
        attempt.abort();
        this.#clear();
      }
      await sleep(pause);
      if (signal.aborted) return;
    }
    // The popup shall not wait for ever.
    this.#ready = true;
    this.#tell();
  }

  #getMatcher(): Promise<Matcher> {
    this.#matcher ??= this.#deps.getMatcher().catch((error) => {
      this.#matcher = undefined;
      throw error;
    });
    return this.#matcher;
  }

  #clear(): void {
    this.#store = new FlagStore();
    this.#changed = false;
    this.#painter.clear();
    this.#tell();
  }

  #show(): void {
    const changed = this.#changed;
    this.#changed = false;
    if (changed) this.#painter.flush();
    this.#painter.restore();
    if (changed) this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
