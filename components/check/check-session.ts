import { type CheckedDraft, changeDraft, findingAt, openDraft } from '~/draft/checked-draft';
import { draftOfFile } from '~/draft/draft-of-file';
import { draftOfText } from '~/draft/draft-of-text';
import { type Edit, type EditHistory, recordEdit, redoEdit, undoEdit } from '~/draft/edit';
import { type Finding, isPassage, type PassageFinding } from '~/draft/finding';
import { wordingEdit } from '~/draft/wording-edit';
import type { Source, SourceId } from '~/engine/types';
import type { Typography } from '~/engine/typography';
import { nextTurn } from '~/library/in-slices';
import { ImportError, type ImportErrorCode } from '~/library/readers/import-error';
import type { ReadDocument, ReadNote } from '~/library/readers/read-document';
import type { FileToRead, ReadOptions } from '~/library/readers/read-file';
import type { DraftParagraph } from '~/library/source-draft';
import type { OpenedLibrary } from './check-library';

/** A file that couldn't be read. */
export interface ReadFailure {
  readonly name: string;
  readonly code: ImportErrorCode;
}

export interface CheckedState {
  readonly step: 'checked';
  /** Of the file; pasted text has none. */
  readonly name?: string;
  readonly notes: readonly ReadNote[];
  readonly draft: CheckedDraft;
  readonly library: OpenedLibrary;
  /** The sources that passages stand in, each in its first place. */
  readonly sources: ReadonlyMap<SourceId, Source>;
}

/** What the page is about: one draft at a time, which is nowhere but here. */
export type CheckState =
  | { readonly step: 'start'; readonly failure?: ReadFailure | 'library' }
  | { readonly step: 'reading'; readonly name: string }
  /** `done`: 0 … 1. */
  | { readonly step: 'checking'; readonly done: number }
  | CheckedState;

export interface SessionParts {
  openLibrary(): Promise<OpenedLibrary>;
  readFile(file: FileToRead, options: ReadOptions): Promise<ReadDocument>;
  onChange(state: CheckState): void;
}

interface Opened extends Pick<CheckedState, 'name' | 'notes'> {
  readonly paragraphs: readonly DraftParagraph[];
}

/** Opens drafts, checks them, and changes them. What is begun later ends what was begun before. */
export class CheckSession {
  #state: CheckState = { step: 'start' };
  #working = new AbortController();
  /** Changes wait for each other: each is of the draft that the one before it left. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: SessionParts) {}

  get state(): CheckState {
    return this.#state;
  }

  async openText(text: string): Promise<void> {
    if (text.trim() === '') return;
    const signal = this.#begin();
    await this.#check(draftOfText(text), signal);
  }

  async openFile(file: File): Promise<void> {
    const signal = this.#begin();
    this.#set({ step: 'reading', name: file.name });
    try {
      const read = await this.parts.readFile(
        { name: file.name, bytes: await file.arrayBuffer() },
        { signal },
      );
      await this.#check({ name: file.name, paragraphs: draftOfFile(read), notes: read.notes }, signal);
    } catch (error) {
      if (signal.aborted) return;
      const code = error instanceof ImportError ? error.code : 'reader-failed';
      this.#set({ step: 'start', failure: { name: file.name, code } });
    }
  }

  /** Back to the beginning; of what is being done, or was, nothing is left. */
  close(): void {
    this.#begin();
    this.#set({ step: 'start' });
  }

  /** Checks the draft again as it is now: the library was changed. What can't be opened again is left as it was. */
  checkAgain(): Promise<void> {
    return this.#inTurn(async () => {
      const state = this.#state;
      if (state.step !== 'checked') return;
      const library = await this.parts.openLibrary();
      const { paragraphs, history } = state.draft;
      const draft = await openDraft(paragraphs, library, { onProgress: nextTurn }, history);
      const sources = await sourcesOf(draft, library);
      if (this.#state === state) this.#set({ ...state, draft, library, sources });
    });
  }

  /** Puts the source's wording in. @returns what stands there then. */
  applyWording(finding: PassageFinding, typography: Typography): Promise<Finding | undefined> {
    return this.#change(({ draft, sources }) => {
      const edit = wordingEdit(draft, sources, finding, typography);
      return edit && [edit, recordEdit(draft.history, edit)];
    });
  }

  undo(): Promise<Finding | undefined> {
    return this.#change(({ draft }) => undoEdit(draft.history));
  }

  redo(): Promise<Finding | undefined> {
    return this.#change(({ draft }) => redoEdit(draft.history));
  }

  #change(make: (state: CheckedState) => [Edit, EditHistory] | undefined): Promise<Finding | undefined> {
    return this.#inTurn(async () => {
      const state = this.#state;
      const made = state.step === 'checked' ? make(state) : undefined;
      if (state.step !== 'checked' || !made) return undefined;
      const draft = await changeDraft(state.draft, ...made, state.library);
      const sources = await sourcesOf(draft, state.library);
      // Meanwhile another draft may have been opened.
      if (this.#state !== state) return undefined;
      this.#set({ ...state, draft, sources });
      return findingAt(draft, made[0]);
    });
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  #begin(): AbortSignal {
    this.#working.abort();
    this.#working = new AbortController();
    return this.#working.signal;
  }

  async #check({ paragraphs, ...about }: Opened, signal: AbortSignal): Promise<void> {
    this.#set({ step: 'checking', done: 0 });
    try {
      const library = await this.parts.openLibrary();
      const onProgress = async (done: number) => {
        if (!signal.aborted) this.#set({ step: 'checking', done });
        await nextTurn();
      };
      const draft = await openDraft(paragraphs, library, { signal, onProgress });
      const sources = await sourcesOf(draft, library);
      if (!signal.aborted) this.#set({ step: 'checked', ...about, draft, library, sources });
    } catch {
      if (!signal.aborted) this.#set({ step: 'start', failure: 'library' });
    }
  }

  #set(state: CheckState): void {
    this.#state = state;
    this.parts.onChange(state);
  }
}

async function sourcesOf(draft: CheckedDraft, library: OpenedLibrary): Promise<Map<SourceId, Source>> {
  const places = draft.findings.flat().flatMap((one) => (isPassage(one) ? one.match.places.slice(0, 1) : []));
  const ids = [...new Set(places.map(({ sourceId }) => sourceId))];
  const sources = await Promise.all(ids.map((id) => library.readSource(id)));
  return new Map(sources.flatMap((source) => (source ? [[source.id, source]] : [])));
}
