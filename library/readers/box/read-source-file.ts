import type { Source } from '~/engine/types';
import { readChuchuMd } from '~/library/read-chuchu-md';
import { SourceFileError } from '~/library/source-file-error';
import { faultyLineDetail } from '../faulty-line';
import { ImportError } from '../import-error';
import { CHARACTERS, LINES } from '../limits';
import { LARGEST_CHARACTER } from './decode-text';

/**
 * Reads a `.chuchu.md`, which says everything about itself.
 * @throws {ImportError} `bad-source-file`, whose detail is the first fault (faulty-line.ts); `too-long`.
 */
export function readSourceFile(bytes: Uint8Array<ArrayBuffer>): Source {
  if (bytes.length > CHARACTERS * LARGEST_CHARACTER) throw new ImportError('too-long');
  // Not strictly: undecodable bytes are a fault with a line, like others.
  const file = new TextDecoder().decode(bytes);
  // Every other line is blank, and terms stand on lines too.
  if (file.split(/\r\n?|\n/u).length > 3 * LINES) throw new ImportError('too-long');
  const source = read(file);
  const characters = source.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (source.paragraphs.length > LINES || characters > CHARACTERS) throw new ImportError('too-long');
  return source;
}

function read(file: string): Source {
  try {
    return readChuchuMd(file);
  } catch (error) {
    if (!(error instanceof SourceFileError)) throw error;
    const [first] = error.problems;
    throw new ImportError('bad-source-file', first && faultyLineDetail(first));
  }
}
