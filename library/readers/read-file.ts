import { isAddress } from '../fact-rules';
import { draftOfSource } from '../source-draft';
import { structureDocument } from '../structure/structure-document';
import { checkAnswer } from './check-answer';
import { ImportError } from './import-error';
import { FILE_BYTES, SECONDS } from './limits';
import type { ReadDocument } from './read-document';
import { readInBox } from './reader-box';

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
  /** Less than the usual time for a file (limits.ts). */
  readonly seconds?: number;
}

/** One file at a time, however many are dropped: each may take a lot of memory. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads one file in the reader box (docs/architecture.md): a frame without extension rights, whose worker is ended after
 * the time limit. Files that are asked for at the same time wait for each other.
 *
 * @throws {ImportError} and nothing else; the signal's reason when it aborts.
 */
export function readFile(file: FileToRead, options: ReadOptions = {}): Promise<ReadDocument> {
  const before = turn;
  const { signal } = options;
  const reading = (async () => {
    await before.catch(() => undefined);
    return readNow(file, options);
  })();
  turn = reading.catch(() => undefined);
  if (!signal) return reading;
  // Whoever aborts does not wait for the turn.
  return Promise.race([reading, rejectOnAbort(signal)]);
}

async function readNow(file: FileToRead, { signal, seconds = SECONDS }: ReadOptions): Promise<ReadDocument> {
  signal?.throwIfAborted();
  const { name, bytes, address } = file;
  if (bytes.byteLength === 0) throw new ImportError('empty');
  if (/\.[ct]sv$/iu.test(name)) throw new ImportError('table');
  if (bytes.byteLength > FILE_BYTES) throw new ImportError('too-large', String(FILE_BYTES / 1024 / 1024));
  try {
    const answer = checkAnswer(await readInBox({ name, bytes }, seconds, signal));
    if ('source' in answer) {
      const { source } = answer;
      const placeholders = source.placeholder ? [source.placeholder] : [];
      return { format: 'chuchu-md', draft: draftOfSource(source), placeholders, notes: [] };
    }
    const document = structureDocument(answer.raw);
    return withFacts(document, titleOfName(name), address ?? answer.raw.address);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof ImportError
      ? error
      : new ImportError('reader-failed', String(error).slice(0, 300));
  }
}

/** What the file itself does not say: its name is the last guess at a title. */
function withFacts(document: ReadDocument, title: string, address: string | undefined): ReadDocument {
  const { facts } = document.draft;
  const added = {
    ...(facts.title === undefined && title !== '' && { title }),
    ...(address !== undefined && isAddress(address) && { address }),
  };
  return { ...document, draft: { ...document.draft, facts: { ...facts, ...added } } };
}

function titleOfName(name: string): string {
  return name.replace(/\.[a-z0-9]{1,8}$/iu, '').trim();
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
