import { ImportError } from '../import-error';
import type { BoxError } from './answer';

/** Errors lose their class on the way out of the box. Whatever is none of ours says nothing that a person could use. */
export function answerError(error: unknown): { readonly error: BoxError } {
  if (!(error instanceof ImportError)) return { error: { code: 'reader-failed' } };
  const { code, detail } = error;
  return { error: { code, ...(detail !== undefined && { detail }) } };
}
