import type { LeftDraft } from '~/components/source-editor/edit-draft';
import { ImportError, type ImportErrorCode } from '~/library/readers/import-error';
import type { ReadDocument, SourceDraft } from '~/library/readers/read-document';
import type { FileToRead, ReadOptions } from '~/library/readers/read-file';
import type { Origin } from '~/library/store/stored-source';
import type { Twin } from './find-twin';

/** A document on its way in: its bytes are fetched when its turn comes. */
export interface Incoming {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly origin: Origin;
  /** Of a page: where it came from. */
  readonly address?: string;
  /** Where it is a file: a backup may be larger than a document. */
  readonly file?: File;
  bytes(): Promise<ArrayBuffer>;
}

/** What was read, as the person has it so far. */
export interface ReadyDocument {
  readonly document: ReadDocument;
  readonly draft: LeftDraft;
  /** What the library has of the same name or text. */
  readonly twin?: Twin;
  /** What is to become of it; until the person has said so, the draft is not saved. */
  readonly asTwin?: AsTwin;
}

export const AS_TWIN = ['replace', 'another'] as const;
export type AsTwin = (typeof AS_TWIN)[number];

export type ItemState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | ({ readonly kind: 'ready' } & ReadyDocument)
  | { readonly kind: 'saved'; readonly title: string }
  | { readonly kind: 'failed'; readonly code: ImportErrorCode; readonly detail?: string }
  | { readonly kind: 'cancelled' };

export interface QueueItem {
  readonly key: number;
  readonly name: string;
  readonly size: number;
  readonly origin: Origin;
  readonly address?: string;
  readonly state: ItemState;
}

/** Whether somebody has corrected something in what was read: that is nowhere else. */
export function isWorkedOn({ state }: QueueItem): boolean {
  return state.kind === 'ready' && state.draft.left !== undefined;
}

export interface QueueParts {
  readFile(file: FileToRead, options: ReadOptions): Promise<ReadDocument>;
  /** The draft that a person starts from. */
  draftOf(item: QueueItem, document: ReadDocument): SourceDraft;
  onChange(items: readonly QueueItem[]): void;
}

/**
 * Reads files one after another; what fails or is cancelled doesn't keep the others. Holds what was read until it is
 * saved or put aside.
 */
export class ImportQueue {
  #items: readonly QueueItem[] = [];
  readonly #incoming = new Map<number, Incoming>();
  #lastKey = 0;
  #current: { readonly key: number; readonly abort: AbortController } | undefined;

  constructor(private readonly parts: QueueParts) {}

  add(incoming: readonly Incoming[]): void {
    const items = incoming.map((one) => {
      this.#lastKey += 1;
      this.#incoming.set(this.#lastKey, one);
      const { name, size, origin, address } = one;
      const state: ItemState = { kind: 'waiting' };
      return { key: this.#lastKey, name, size, origin, ...(address !== undefined && { address }), state };
    });
    this.#change([...this.#items, ...items]);
    void this.#readNext();
  }

  /** Stops what waits or is being read; it stays in the list, as cancelled. */
  cancel(key: number): void {
    const item = this.#items.find((one) => one.key === key);
    if (item?.state.kind !== 'waiting' && item?.state.kind !== 'reading') return;
    this.#set(key, { kind: 'cancelled' });
    if (this.#current?.key === key) this.#current.abort.abort();
  }

  cancelAll(): void {
    for (const { key } of this.#items) this.cancel(key);
  }

  /** Takes an item off the list. */
  drop(key: number): void {
    this.cancel(key);
    this.#incoming.delete(key);
    this.#change(this.#items.filter((item) => item.key !== key));
  }

  /** Takes what is done off the list: saved, failed and cancelled. */
  dropDone(): void {
    for (const { key, state } of this.#items) {
      if (state.kind === 'saved' || state.kind === 'failed' || state.kind === 'cancelled') this.drop(key);
    }
  }

  /** Reads once more what failed or was cancelled. */
  retry(key: number): void {
    if (!this.#incoming.has(key)) return;
    this.#set(key, { kind: 'waiting' });
    void this.#readNext();
  }

  /** Reads on after a stop. */
  retryCancelled(): void {
    for (const { key, state } of this.#items) if (state.kind === 'cancelled') this.retry(key);
  }

  keepDraft(key: number, draft: LeftDraft): void {
    const ready = this.#ready(key);
    if (ready) this.#set(key, { ...ready, draft });
  }

  /** What the library has of the same name or text now. What the person said of another one holds no more. */
  setTwin(key: number, twin: Twin | undefined): void {
    const ready = this.#ready(key);
    if (!ready || (ready.twin?.id === twin?.id && ready.twin?.same === twin?.same)) return;
    const { twin: _twin, asTwin, ...rest } = ready;
    const holds = ready.twin?.id === twin?.id && asTwin !== undefined;
    this.#set(key, { ...rest, ...(twin && { twin }), ...(holds && { asTwin }) });
  }

  /** @param draft as it is to be from now on: under the twin's id, or under none. */
  decide(key: number, asTwin: AsTwin, draft: LeftDraft): void {
    const ready = this.#ready(key);
    if (ready) this.#set(key, { ...ready, asTwin, draft });
  }

  markSaved(key: number, title: string): void {
    this.#incoming.delete(key);
    this.#set(key, { kind: 'saved', title });
  }

  async #readNext(): Promise<void> {
    if (this.#current) return;
    const next = this.#items.find(({ state }) => state.kind === 'waiting');
    const incoming = next && this.#incoming.get(next.key);
    if (!next || !incoming) return;
    const abort = new AbortController();
    this.#current = { key: next.key, abort };
    this.#set(next.key, { kind: 'reading' });
    const state = await this.#read(next, incoming, abort.signal);
    this.#current = undefined;
    // Cancelled while it was read: that stands.
    if (!abort.signal.aborted) this.#set(next.key, state);
    void this.#readNext();
  }

  async #read(item: QueueItem, incoming: Incoming, signal: AbortSignal): Promise<ItemState> {
    const { name, address } = incoming;
    try {
      const bytes = await incoming.bytes();
      const file = { name, bytes, ...(address !== undefined && { address }) };
      const document = await this.parts.readFile(file, { signal });
      return { kind: 'ready', document, draft: this.parts.draftOf(item, document) };
    } catch (error) {
      // Besides what a reader says, a file may have been moved or deleted since it was chosen.
      if (!(error instanceof ImportError)) return { kind: 'failed', code: 'reader-failed' };
      const { code, detail } = error;
      return { kind: 'failed', code, ...(detail !== undefined && { detail }) };
    }
  }

  #ready(key: number): Extract<ItemState, { kind: 'ready' }> | undefined {
    const state = this.#items.find((item) => item.key === key)?.state;
    return state?.kind === 'ready' ? state : undefined;
  }

  #set(key: number, state: ItemState): void {
    this.#change(this.#items.map((item) => (item.key === key ? { ...item, state } : item)));
  }

  #change(items: readonly QueueItem[]): void {
    this.#items = items;
    this.parts.onChange(items);
  }
}
