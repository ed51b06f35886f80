import type { Source } from '~/engine/types';
import { BUNDLED, bundledHead } from './store/bundled-source';
import { type ReadSource, readSourcesOn } from './store/read-library';

/** All sources that are on, newest first, the bundled one last; that one alone when the database can't be opened. */
export async function loadLibrary(): Promise<readonly Source[]> {
  return (await loadWithHeads()).map(({ source }) => source);
}

/** The same, each with what the list says of it. */
export async function loadWithHeads(): Promise<readonly ReadSource[]> {
  try {
    return await readSourcesOn();
  } catch {
    return [{ head: bundledHead(true), source: BUNDLED }];
  }
}
