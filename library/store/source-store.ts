import type { Source, SourceId } from '~/engine/types';
import type { LibraryTrouble, Origin, RemovedSource, SourceHead } from './stored-source';

/** The list of the library, newest first, the bundled source last; `trouble` says why it may be all there is. */
export interface SourceList {
  readonly heads: readonly SourceHead[];
  readonly trouble?: LibraryTrouble;
}

export async function listSources(): Promise<SourceList> {
  throw new Error('not there yet');
}

/** @returns one source, on or off; undefined when there is none. */
export async function readSource(_id: SourceId): Promise<Source | undefined> {
  throw new Error('not there yet');
}

export interface PutOptions {
  /** Where it came from; kept as it was when an edited source says nothing. */
  readonly origin?: Origin;
  /** On unless told; kept as it was when an edited source says nothing. */
  readonly on?: boolean;
}

/**
 * Adds sources, or puts new versions in the place of those with the same ids; each in a transaction of its own, so that
 * what was added before a failure stays.
 * @throws {StoreError} when there is no database or no room.
 */
export async function putSources(
  _sources: readonly (PutOptions & { readonly source: Source })[],
): Promise<void> {
  throw new Error('not there yet');
}

/** @returns what `restoreSource` needs to take it back; undefined when there is no such source. */
export async function removeSource(_id: SourceId): Promise<RemovedSource | undefined> {
  throw new Error('not there yet');
}

export async function restoreSource(_removed: RemovedSource): Promise<void> {
  throw new Error('not there yet');
}

/** Switches sources on or off, in one transaction. */
export async function switchSources(_ids: readonly SourceId[], _on: boolean): Promise<void> {
  throw new Error('not there yet');
}

/** The library cannot be written: nothing of what was asked for happened. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(readonly trouble: LibraryTrouble) {
    super(trouble);
  }
}
