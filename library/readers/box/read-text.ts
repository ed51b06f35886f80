import { ImportError } from '../import-error';
import { CHARACTERS } from '../limits';
import { decodeText, LARGEST_CHARACTER } from './decode-text';
import type { Reader } from './reader';

/** Reads plain text: lines as they are, which may be whole paragraphs or pieces of them. */
export const readText: Reader = async (bytes) => {
  if (bytes.length > CHARACTERS * LARGEST_CHARACTER) throw new ImportError('too-long');
  const { text, encoding } = decodeText(bytes);
  if (text.length > CHARACTERS) throw new ImportError('too-long');
  if (text.trim() === '') throw new ImportError('no-text');
  // Form feeds stay: they tell structureDocument where pages begin.
  const lines = text.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/u);
  return {
    format: 'text',
    lines: lines.map((line) => ({ text: line })),
    wrapped: true,
    notes: [{ code: 'encoding', encoding }],
  };
};
