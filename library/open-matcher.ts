import type { Matcher } from '~/engine/matcher';
import { openIndex } from '~/engine/open-index';
import { prepareIndex } from '~/protocol/messages';
import { ask } from '~/protocol/messaging';
import type { LibraryPart } from './library-part';
import { sealPart } from './sealed-part';
import { readIndex } from './store/index-store';

export type { LibraryPart } from './library-part';

/**
 * The matcher of a part of the library, for extension pages: the background compiles the index where it must, the page
 * reads it from the database.
 * @returns undefined for a part without sources.
 */
export async function openMatcher(part: LibraryPart): Promise<Matcher | undefined> {
  const key = await ask(prepareIndex, { part });
  if (key === null) return undefined;
  const prepared = await readIndex(part, key).catch(() => undefined);
  // Without a database there is the bundled source only, which is compiled here just as well.
  return openIndex(prepared ?? (await sealPart(part)).index);
}
