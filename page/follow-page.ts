import type { Matcher } from '~/engine/matcher';
import { clearSheets } from './clear-leftovers';
import type { Flag } from './flag';
import type { FlagChange, FlagStore } from './flag-store';
import { matchRuns } from './match-runs';
import { readBlocks } from './read-blocks';
import type { Run } from './run';
import { edgeOf, runAround } from './run-around';
import { sleep, Turns } from './take-turns';
import { type PageChanges, PageWatch } from './watch-page';
import { ShadowHostWatch } from './watch-shadow-hosts';
import { WorkBudget } from './work-budget';

export interface FollowDeps {
  readonly store: FlagStore;
  /** Asked for when the first Chinese text is met, and not before. */
  matcher(): Promise<Matcher>;
  /** Flags came or went in the store; some of them may be neither. */
  onFlags(change: FlagChange): void;
  /** A stretch of work is done: what it brought can be painted. */
  onPause(): void;
  /** The page has been read for the first time. */
  onReady(): void;
  readonly onNewDocument: () => void;
  readonly signal: AbortSignal;
}

/** Changes are collected this long (ms), so that what a page does in one go is read in one go. */
const COLLECT = 100;

/** Characters of runs that are matched and put into the store together. */
const BATCH = 32_768;

/**
 * Reads the page, then what changes in it, until the signal aborts.
 * @throws what `matcher` throws.
 */
export async function followPage(deps: FollowDeps): Promise<void> {
  try {
    await new PageFollower(deps).follow();
  } catch (error) {
    if (!deps.signal.aborted) throw error;
  }
}

class PageFollower {
  readonly #deps: FollowDeps;
  readonly #budget = new WorkBudget();
  readonly #turns = new Turns();
  readonly #watch: PageWatch;
  readonly #hosts: ShadowHostWatch;
  #wake = () => {};
  /** Shadow roots that are to be read. */
  #found: ShadowRoot[] = [];
  #runs: Run[] = [];
  #length = 0;
  /** The first reading is over. */
  #ready = false;
  /** Texts that were read since the last change was taken. */
  #read = new Set<Text>();

  constructor(deps: FollowDeps) {
    this.#deps = deps;
    const { signal, onNewDocument } = deps;
    const budget = this.#budget;
    this.#watch = new PageWatch({ budget, onChange: () => this.#wake(), onNewDocument, signal });
    this.#hosts = new ShadowHostWatch({
      budget,
      roots: () => [document, ...this.#watch.shadowRoots],
      onRoot: (root) => this.#find(root),
      signal,
    });
    signal.addEventListener('abort', () => this.#wake(), { once: true });
  }

  async follow(): Promise<void> {
    const { signal, onReady } = this.#deps;
    this.#turns.begin();
    await this.#readAll();
    this.#ready = true;
    onReady();
    while (!signal.aborted) {
      await this.#change();
      await sleep(Math.max(COLLECT, this.#budget.wait));
      if (signal.aborted) return;
      this.#turns.begin();
      await this.#readChanges(this.#watch.take());
      this.#spend();
    }
  }

  #find(root: ShadowRoot): void {
    if (!this.#watch.watch(root)) return;
    clearSheets(root);
    this.#found.push(root);
    this.#wake();
  }

  /** Resolves when there is something to read. */
  #change(): Promise<void> {
    if (this.#watch.changed || this.#found.length > 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  async #readAll(): Promise<void> {
    const { store } = this.#deps;
    store.beginReading();
    this.#found = [...this.#watch.shadowRoots];
    await this.#readUnder(document);
    await this.#readFound();
    await this.#flag();
    this.#forget(store.forgetUnread());
    this.#deps.onPause();
  }

  async #readChanges({ everything, under, around, removed }: PageChanges): Promise<void> {
    const { store, onPause } = this.#deps;
    this.#read = new Set();
    if (everything) return this.#readAll();
    if (store.isFull) this.#forget(store.forgetGone());
    for (const node of under) await this.#readUnder(node);
    await this.#readFound();
    for (const node of around) await this.#readAround(node);
    await this.#flag();
    // Only now: what still stands beside it stayed the same flag.
    if (removed) this.#forget(store.forgetGone());
    onPause();
  }

  async #readFound(): Promise<void> {
    for (let root = this.#found.shift(); root; root = this.#found.shift()) await this.#readUnder(root);
  }

  async #readUnder(root: Node): Promise<void> {
    for (const run of readBlocks(root, (element) => this.#hosts.meet(element))) {
      if (run && this.#add(run)) await this.#flag();
      if (this.#turns.due) await this.#rest();
    }
  }

  async #readAround(node: Node): Promise<void> {
    for (const edge of ['start', 'end'] as const) {
      const from = edgeOf(node, edge);
      if (!from || this.#read.has(from as Text)) continue;
      const texts: Text[] = [];
      const run = runAround(from, (text) => texts.push(text));
      for (const text of texts) this.#read.add(text);
      if (run) {
        if (this.#add(run)) await this.#flag();
      } else this.#forget(this.#deps.store.forget(texts));
      await this.#rest();
    }
  }

  /** @returns whether enough runs are collected. */
  #add(run: Run): boolean {
    if (this.#ready) for (const text of run.nodes) this.#read.add(text);
    this.#runs.push(run);
    this.#length += run.text.length;
    return this.#length >= BATCH;
  }

  /** Matches the runs that were collected and puts their flags into the store. */
  async #flag(): Promise<void> {
    const runs = this.#runs;
    if (runs.length === 0) return;
    this.#runs = [];
    this.#length = 0;
    const { store, matcher, onFlags, signal } = this.#deps;
    const matches = await matchRuns(await matcher(), runs, () => this.#rest());
    signal.throwIfAborted();
    for (const [index, run] of runs.entries()) onFlags(store.replace(run, matches[index] ?? []));
  }

  #forget(removed: readonly Flag[]): void {
    if (removed.length > 0) this.#deps.onFlags({ added: [], removed });
  }

  /** The first reading is free: every page is read once. */
  #spend(): void {
    if (this.#ready) this.#budget.spend(this.#turns.used);
  }

  /** Lets the page go on when our slice is used up. */
  async #rest(): Promise<void> {
    this.#deps.signal.throwIfAborted();
    if (!this.#turns.due) return;
    this.#deps.onPause();
    this.#spend();
    await this.#turns.pass();
    this.#deps.signal.throwIfAborted();
  }
}
