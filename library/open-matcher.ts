import type { Matcher } from '~/engine/matcher';
import { openIndex } from '~/engine/open-index';
import { prepareIndex } from '~/protocol/messages';
import { ask } from '~/protocol/messaging';
import type { LibraryPart } from './library-part';
import { partState, sealPart } from './sealed-part';
import { readIndex } from './store/index-store';

export type { LibraryPart } from './library-part';

/**
 * The matcher of a part of the library, for extension pages: they read the index from the database, where the background
 * puts it if it is not there yet.
 * @returns undefined for a part without sources.
 */
export async function openMatcher(part: LibraryPart): Promise<Matcher | undefined> {
  const state = await partState(part);
  if (state.sources.length === 0) return undefined;
  const stored = (await readIndex(part, state.key)) ?? (await preparedIndex(part));
  // Without a database there is the bundled source only, which is compiled here just as well.
  return openIndex(stored ?? (await sealPart(part, state)).index);
}

async function preparedIndex(part: LibraryPart): Promise<ArrayBuffer | undefined> {
  const key = await ask(prepareIndex, { part }).catch(() => null);
  return key === null ? undefined : readIndex(part, key);
}
