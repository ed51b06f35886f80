import type { ReadDocument } from './read-document';

/** A file that is to be read: dropped, chosen, pasted, or taken from a page. */
export interface FileToRead {
  /** The file's name, whose ending is the first guess at its kind. */
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** Where it came from, for saved pages and pages being read. */
  readonly address?: string;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

/**
 * Reads one file in the reader box (docs/architecture.md): a frame without extension rights, whose worker is ended after
 * the time limit.
 *
 * @throws {ImportError} and nothing else; the signal's reason when it aborts.
 */
export async function readFile(_file: FileToRead, _options?: ReadOptions): Promise<ReadDocument> {
  throw new Error('not there yet');
}
