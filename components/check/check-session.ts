import { type CheckedDraft, changeDraft, findingAt, openDraft } from '~/draft/checked-draft';
import { draftOfFile } from '~/draft/draft-of-file';
import { draftOfText } from '~/draft/draft-of-text';
import { type Edit, type EditHistory, recordEdit, redoEdit, undoEdit } from '~/draft/edit';
import { type Finding, isPassage, type PassageFinding } from '~/draft/finding';
import { wordingEdit } from '~/draft/wording-edit';
import type { Source, SourceId } from '~/engine/types';
import type { Typography } from '~/engine/typography';
import { nextTurn } from '~/library/in-slices';
import { ImportError } from '~/library/readers/import-error';
import type { ReadDocument } from '~/library/readers/read-document';
import type { FileToRead, ReadOptions } from '~/library/readers/read-file';
import type { DraftParagraph } from '~/library/source-draft';
import type { OpenedLibrary } from './check-library';
import type { CheckedState, CheckState, StartState } from './check-state';

export interface SessionParts {
  openLibrary(): Promise<OpenedLibrary>;
  readFile(file: FileToRead, options: ReadOptions): Promise<ReadDocument>;
  onChange(state: CheckState): void;
}

interface Opened extends Pick<CheckedState, 'name' | 'notes'> {
  readonly paragraphs: readonly DraftParagraph[];
}

/**
 * Opens drafts, checks them, and changes them. What is begun later ends what was begun before; a draft is there until the
 * next one is.
 */
export class CheckSession {
  #state: CheckState = { step: 'start' };
  /** What the page goes back to when the work is stopped, or fails. */
  #before: StartState | CheckedState = { step: 'start' };
  #working = new AbortController();
  /** Changes wait for each other: each is of the draft that the one before it left. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: SessionParts) {}

  get state(): CheckState {
    return this.#state;
  }

  async openText(text: string): Promise<void> {
    if (text.trim() === '') return;
    const signal = this.#begin(text);
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
      this.#set({ ...this.#before, failure: { name: file.name, code } });
    }
  }

  /** Ends what is being done: the draft that was there before is there again. */
  stop(): void {
    this.#working.abort();
    this.#set(this.#before);
  }

  /** Back to the beginning; of what is being done, or was, nothing is left. */
  close(): void {
    this.#working.abort();
    this.#before = { step: 'start' };
    this.#set(this.#before);
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
      const { failure: _failure, ...rest } = state;
      this.#set({ ...rest, draft, sources });
      return findingAt(draft, made[0]);
    });
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** @param text that is going to be checked, if it isn't a file. */
  #begin(text?: string): AbortSignal {
    this.#working.abort();
    this.#working = new AbortController();
    const { step } = this.#state;
    if (step === 'start') this.#before = { step, ...(text !== undefined && { text }) };
    else if (step === 'checked') {
      const { failure: _failure, ...draft } = this.#state;
      this.#before = draft;
    }
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
      if (!signal.aborted) this.#set({ ...this.#before, failure: 'library' });
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
