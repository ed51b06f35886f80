import type { ImportErrorCode } from '~/library/readers/import-error';

/** How reading may end: some traps are only in the way of a text. */
export type BombEnd = ImportErrorCode | 'read';

/** A file that was made to do harm, and how reading it may end. */
export interface Bomb {
  readonly what: string;
  readonly name: string;
  readonly make: () => Uint8Array;
  readonly codes: readonly BombEnd[];
}
