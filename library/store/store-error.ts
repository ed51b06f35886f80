import type { LibraryTrouble } from './stored-source';

/** The library cannot be written: nothing of what was asked for happened. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly trouble: LibraryTrouble,
    options?: ErrorOptions,
  ) {
    super(trouble, options);
  }
}

/** @param otherwise what it is when the error's name says nothing: where it was met tells more. */
export function storeError(error: unknown, otherwise: LibraryTrouble): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error ? error.name : '';
  const trouble = name === 'VersionError' ? 'too-new' : name === 'QuotaExceededError' ? 'full' : otherwise;
  return new StoreError(trouble, { cause: error });
}
