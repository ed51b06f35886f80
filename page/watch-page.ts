import { isConnected, isElement, isText, parentOf } from './dom-steps';
import { textRole } from './text-tags';
import type { WorkBudget } from './work-budget';

/** What a page changed since it was last read. */
export interface PageChanges {
  /** True when so much changed that only reading everything again is right. */
  readonly everything: boolean;
  /** Elements that came: what is under them is to be read. */
  readonly under: readonly Node[];
  /** Places whose run is to be read again: texts, and the edges where something came or went. */
  readonly around: readonly Node[];
  /** Whether something went. */
  readonly removed: boolean;
}

export interface PageWatchDeps {
  readonly budget: WorkBudget;
  /** Something changed: `take` has it. Called once until then. */
  onChange(): void;
  /** The document has another root element: it was written anew. */
  onNewDocument(): void;
  readonly signal: AbortSignal;
}

/** With more changed places than this, keeping account of them costs more than reading everything. */
const MAX_PLACES = 20_000;
/** The same for the time (ms) that keeping account took. */
const MAX_NOTING = 50;

const CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** Notices what changes in a document and its shadow roots. */
export class PageWatch {
  readonly #deps: PageWatchDeps;
  readonly #observer = new MutationObserver((records) => this.#note(records));
  readonly #roots = new Set<ShadowRoot>();
  #under = new Set<Node>();
  #around = new Set<Node>();
  #removed = false;
  #everything = false;
  #noting = 0;
  #told = false;

  constructor(deps: PageWatchDeps) {
    this.#deps = deps;
    this.#observer.observe(document, CHANGES);
    deps.signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** @returns false when the shadow root is watched already. */
  watch(root: ShadowRoot): boolean {
    if (this.#roots.has(root)) return false;
    this.#roots.add(root);
    if (!this.#deps.signal.aborted) this.#observer.observe(root, CHANGES);
    return true;
  }

  /** The watched shadow roots whose hosts are still there. */
  get shadowRoots(): readonly ShadowRoot[] {
    for (const root of this.#roots) if (!isConnected(root.host)) this.#roots.delete(root);
    return [...this.#roots];
  }

  /** Whether there is something to take. */
  get changed(): boolean {
    return this.#told;
  }

  /** @returns what changed since the last call, without what is gone again. */
  take(): PageChanges {
    this.#note(this.#observer.takeRecords());
    const everything = this.#everything;
    const under = everything
      ? []
      : [...this.#under].filter((node) => isConnected(node) && !this.#isCovered(node));
    const around = everything ? [] : [...this.#around].filter((node) => isConnected(node));
    const changes = { everything, under, around, removed: this.#removed };
    this.#under = new Set();
    this.#around = new Set();
    this.#removed = this.#everything = this.#told = false;
    this.#noting = 0;
    if (everything && !this.#deps.signal.aborted) {
      this.#observer.observe(document, CHANGES);
      for (const root of this.shadowRoots) this.#observer.observe(root, CHANGES);
    }
    return changes;
  }

  #note(records: readonly MutationRecord[]): void {
    if (records.length === 0 || this.#everything) return;
    const start = performance.now();
    for (const record of records) {
      if (record.type === 'characterData') this.#around.add(record.target);
      else this.#noteChildren(record);
    }
    const time = performance.now() - start;
    this.#deps.budget.spend(time);
    this.#noting += time;
    // More than a page needs: look away until it's our turn, then read everything again.
    if (this.#under.size + this.#around.size > MAX_PLACES || this.#noting > MAX_NOTING) {
      this.#observer.disconnect();
      this.#everything = this.#removed = true;
      this.#under.clear();
      this.#around.clear();
    }
    if (!this.#told) {
      this.#told = true;
      this.#deps.onChange();
    }
  }

  #noteChildren({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    if (removedNodes.length > 0) this.#removed = true;
    for (const node of addedNodes) {
      if (isElement(node)) {
        this.#under.add(node);
        if (textRole(node) !== 'block') this.#around.add(node);
        if (target === document) this.#deps.onNewDocument();
      } else if (isText(node)) this.#around.add(node);
    }
    // The texts before and after it may be one run now, or no longer be one.
    const inline = isElement(target) && textRole(target) === undefined;
    for (const neighbour of [previousSibling, nextSibling]) {
      if (neighbour) this.#around.add(neighbour);
      else if (inline) this.#around.add(target);
    }
  }

  /** Whether it lies under another node that came, and is read with it. */
  #isCovered(node: Node): boolean {
    for (let up = parentOf(node); up; up = parentOf(up)) if (this.#under.has(up)) return true;
    return false;
  }
}
