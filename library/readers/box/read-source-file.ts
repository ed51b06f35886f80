import type { Source } from '~/engine/types';
import { readChuchuMd } from '~/library/read-chuchu-md';
import { SourceFileError } from '~/library/source-file-error';
import { faultyLineDetail } from '../faulty-line';
import { ImportError } from '../import-error';
import { CHARACTERS } from '../limits';
import { LARGEST_CHARACTER } from './decode-text';

/**
 * Reads a `.chuchu.md`, which says everything about itself.
 * @throws {ImportError} `bad-source-file`, whose detail is the first fault (faulty-line.ts).
 */
export function readSourceFile(bytes: Uint8Array<ArrayBuffer>): Source {
  if (bytes.length > CHARACTERS * LARGEST_CHARACTER) throw new ImportError('too-long');
  try {
    // Not strictly: undecodable bytes are a fault with a line, like others.
    return readChuchuMd(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof SourceFileError)) throw error;
    const [first] = error.problems;
    throw new ImportError('bad-source-file', first && faultyLineDetail(first));
  }
}
