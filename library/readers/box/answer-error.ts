import { ImportError } from '../import-error';
import type { BoxError } from './answer';

/** Errors lose their class on the way out of the box; what is none of ours keeps its words, for whoever reports it. */
export function answerError(error: unknown): { readonly error: BoxError } {
  if (asksForTooMuch(error)) return { error: { code: 'bomb', detail: wordsOf(error) } };
  if (!(error instanceof ImportError)) return { error: { code: 'reader-failed', detail: wordsOf(error) } };
  const { code, detail } = error;
  return { error: { code, ...(detail !== undefined && { detail }) } };
}

/** No more stack, or a buffer or text that is larger than any can be; Firefox has an error of its own for the first. */
function asksForTooMuch(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');
}

function wordsOf(error: unknown): string {
  // What kills a worker arrives as an event.
  const words = error instanceof Event && 'message' in error ? error.message : error;
  return String(words).slice(0, 300);
}
