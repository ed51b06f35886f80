import type { RawDocument } from '../read-document';

/**
 * Reads the bytes of one kind of file. Runs in the reader box only: without extension rights, in a worker that is ended
 * when it takes too long.
 *
 * @throws {ImportError} for what is wrong with the file; whatever else is thrown is reported as `reader-failed`.
 */
export type Reader = (bytes: Uint8Array<ArrayBuffer>) => Promise<RawDocument>;
