import { isConnected } from '~/page/dom-steps';
import type { Flag } from '~/page/flag';
import { nodeAt } from '~/page/run';
import { sleep, Turns } from '~/page/take-turns';
import { ShadowHostWatch } from '~/page/watch-shadow-hosts';
import { WorkBudget } from '~/page/work-budget';
import type { BlockChange, BlockJump } from '~/protocol/panel-port';
import { changedBlocks } from './changed-blocks';
import { type PageText, readPageText, type TextBlock } from './page-text';

export interface HandOverDeps {
  /** Whether the page may be read: not while phrases are not marked on its site. */
  on(): boolean;
  send(change: Omit<BlockChange, 'type' | 'frame'>): void;
  readonly signal: AbortSignal;
}

/** Between two readings at least (ms). */
const PAUSE = 1_000;

/** Characters that go out together. */
const BATCH = 32_768;

const CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

type NumberedBlock = TextBlock & { readonly number: number };

/**
 * Hands the text of a frame over to whoever looks, and again what changes in it, until the signal aborts. It does so in
 * the same way whatever the text is: what it matches is found out elsewhere, and never comes back here.
 */
export class TextHandOver {
  readonly #deps: HandOverDeps;
  readonly #budget = new WorkBudget();
  readonly #turns = new Turns();
  readonly #observer = new MutationObserver(() => this.noteChange());
  readonly #roots = new Set<ShadowRoot>();
  readonly #hosts: ShadowHostWatch;
  #blocks: readonly NumberedBlock[] | undefined;
  #cut = false;
  #lastNumber = 0;
  #changed = false;
  #reading = false;
  #wake = () => {};

  constructor(deps: HandOverDeps) {
    this.#deps = deps;
    const { signal } = deps;
    this.#observer.observe(document, CHANGES);
    this.#hosts = new ShadowHostWatch({
      budget: this.#budget,
      roots: () => this.#allRoots(),
      onRoot: (root) => this.#watch(root),
      signal,
    });
    signal.addEventListener(
      'abort',
      () => {
        this.#observer.disconnect();
        this.#wake();
      },
      { once: true },
    );
    void this.#follow();
  }

  /** The page, or whether it may be read, is not what it was. */
  noteChange(): void {
    this.#changed = true;
    this.#wake();
  }

  /** @returns where some characters of a block stand; undefined when the block is gone. */
  placeOf({ block, start, end }: BlockJump): Pick<Flag, 'range'> | undefined {
    const found = this.#blocks?.find(({ number }) => number === block);
    if (!found || start >= end || end > found.text.length) return undefined;
    const { run, offset } = found;
    const first = nodeAt(run, offset + start);
    const last = nodeAt(run, offset + end - 1);
    return {
      range: new StaticRange({
        startContainer: run.nodes[first]!,
        startOffset: offset + start - run.starts[first]!,
        endContainer: run.nodes[last]!,
        endOffset: offset + end - run.starts[last]!,
      }),
    };
  }

  async #follow(): Promise<void> {
    const { signal } = this.#deps;
    while (!signal.aborted) {
      this.#changed = false;
      this.#turns.begin();
      await this.#handOver(this.#deps.on() ? await this.#read() : NO_TEXT);
      this.#budget.spend(this.#turns.used);
      await sleep(Math.max(PAUSE, this.#budget.wait));
      if (this.#changed || signal.aborted) continue;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async #read(): Promise<PageText> {
    this.#reading = true;
    const text = await readPageText({
      roots: this.#allRoots(),
      onElement: (element) => this.#hosts.meet(element),
      due: () => this.#turns.due,
      rest: () => this.#rest(),
      signal: this.#deps.signal,
    });
    this.#reading = false;
    return text;
  }

  /** Also roots that are found on the way. */
  *#allRoots(): Generator<Document | ShadowRoot> {
    yield document;
    for (const root of this.#roots) {
      if (isConnected(root.host)) yield root;
      else this.#roots.delete(root);
    }
  }

  #watch(root: ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.observe(root, CHANGES);
    if (!this.#reading) this.noteChange();
  }

  /** Sends what is not as it was; the first time all there is, be it nothing. */
  async #handOver({ blocks, cut }: PageText): Promise<void> {
    const before = this.#blocks ?? [];
    const change = changedBlocks(before, blocks, isSame);
    const { from, removed, added } = change ?? { from: 0, removed: 0, added: [] };
    const end = from + added.length;
    const isNews = !this.#blocks || cut !== this.#cut;
    this.#cut = cut;
    // Also where nothing changed: the nodes may be others.
    this.#blocks = blocks.map((block, index) => {
      const same =
        index < from ? before[index] : index < end ? undefined : before[index - end + from + removed];
      return { ...block, number: same?.number ?? ++this.#lastNumber };
    });
    if (change || isNews) await this.#send(from, end, removed);
  }

  /** In batches; the last one says that it is. */
  async #send(from: number, end: number, removed: number): Promise<void> {
    const blocks = this.#blocks ?? [];
    let gone = removed;
    for (let at = from, complete = false; !complete; gone = 0) {
      if (this.#deps.signal.aborted) return;
      const batch = blocks.slice(at, Math.min(end, batchEnd(blocks, at)));
      complete = at + batch.length >= end;
      this.#deps.send({
        from: at,
        removed: gone,
        added: batch.map(({ number, text, visible }) => ({ number, text, visible })),
        complete,
        cut: this.#cut,
      });
      at += batch.length;
      if (this.#turns.due) await this.#rest();
    }
  }

  async #rest(): Promise<void> {
    this.#budget.spend(this.#turns.used);
    await this.#turns.pass();
  }
}

const NO_TEXT: PageText = { blocks: [], cut: false };

function isSame(a: TextBlock, b: TextBlock): boolean {
  return a.text === b.text && a.visible === b.visible;
}

function batchEnd(blocks: readonly TextBlock[], start: number): number {
  let end = start;
  for (let length = 0; end < blocks.length && length < BATCH; end++) length += blocks[end]!.text.length;
  return end;
}
