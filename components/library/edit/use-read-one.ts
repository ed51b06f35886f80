import { useEffect, useRef, useState } from 'preact/hooks';
import type { Incoming } from '~/components/library/import/import-queue';
import { ImportError, type ImportErrorCode } from '~/library/readers/import-error';
import type { ReadDocument } from '~/library/readers/read-document';
import { readFile } from '~/library/readers/read-file';
import type { Origin } from '~/library/store/stored-source';

export type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly document: ReadDocument; readonly origin: Origin }
  | { readonly kind: 'failed'; readonly code: ImportErrorCode };

/**
 * Reads a document that was chosen; another choice, and leaving, stop the reading.
 * @param first what there is to begin with.
 */
export function useReadOne(first: Reading): { reading: Reading; choose(file: Incoming): Promise<void> } {
  const [reading, setReading] = useState(first);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const choose = async (file: Incoming) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setReading({ kind: 'reading' });
    const result = await read(file, abort.signal);
    if (!abort.signal.aborted) setReading(result);
  };
  return { reading, choose };
}

async function read({ name, bytes, origin }: Incoming, signal: AbortSignal): Promise<Reading> {
  try {
    const document = await readFile({ name, bytes: await bytes() }, { signal });
    return { kind: 'read', document, origin };
  } catch (error) {
    return { kind: 'failed', code: error instanceof ImportError ? error.code : 'reader-failed' };
  }
}
