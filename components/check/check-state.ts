import type { CheckedDraft } from '~/draft/checked-draft';
import type { Source, SourceId } from '~/engine/types';
import type { ImportErrorCode } from '~/library/readers/import-error';
import type { ReadNote } from '~/library/readers/read-document';
import type { OpenedLibrary } from './check-library';

/** A file that couldn't be read. */
export interface ReadFailure {
  readonly name: string;
  readonly code: ImportErrorCode;
}

/** Why what was begun last came to nothing. */
export type Failure = ReadFailure | 'library';

export interface StartState {
  readonly step: 'start';
  /** What was being checked, and waits for another try. */
  readonly text?: string;
  readonly failure?: Failure;
}

export interface CheckedState {
  readonly step: 'checked';
  /** Of another draft, that was to take the place of this one. */
  readonly failure?: Failure;
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
  | StartState
  | { readonly step: 'reading'; readonly name: string }
  /** `done`: 0 … 1. */
  | { readonly step: 'checking'; readonly done: number }
  | CheckedState;
