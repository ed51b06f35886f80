import { ImportError } from '../import-error';
import { CHARACTERS, LINES } from '../limits';
import type { RawDocument } from '../read-document';

/** What is longer is no title: somebody's whole text, or a trap. */
const LONGEST_TITLE = 300;
const LONGEST_ADDRESS = 2_000;

/**
 * Holds what a reader made of a file to what the host takes (check-answer.ts), so that a file that is too long is told to be
 * that, and a title or address that is none does not cost the text.
 *
 * @throws {ImportError} `too-long`
 */
export function boundRaw({ title, address, ...raw }: RawDocument): RawDocument {
  const { lines } = raw;
  if (lines.length > LINES || lines.reduce((sum, { text }) => sum + text.length, 0) > CHARACTERS)
    throw new ImportError('too-long');
  return {
    ...raw,
    ...(title !== undefined && { title: title.slice(0, LONGEST_TITLE).trim() }),
    ...(address !== undefined && address.length <= LONGEST_ADDRESS && { address }),
  };
}
