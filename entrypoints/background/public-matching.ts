import type { Matcher } from '~/engine/matcher';
import { openIndex } from '~/engine/open-index';
import { partState, type SealedPart, sealPart } from '~/library/sealed-part';
import { toBase64 } from '~/protocol/base64';
import { announcePublicIndex } from '~/protocol/public-index';

/**
 * Up to so many bytes a frame gets the index for itself and matches where its text is. That is a message of 1.4 MB,
 * which a frame takes in in some 20 ms; and a page with advertisements is made of dozens of frames, each of which would
 * hold a larger one for itself.
 */
const MOST_IN_A_FRAME = 2 ** 20;

/** The index of the public sources as this worker has it in memory: sealed for frames, open for what they ask. */
interface PublicIndex extends SealedPart<'public'> {
  base64?: string;
  matcher?: Matcher;
}

let current: Promise<PublicIndex> | undefined;

/** What pages are matched with: the library as it was at the last renewal, or when the worker woke up since. */
function publicIndex(): Promise<PublicIndex> {
  current ??= load().catch((error: unknown) => {
    current = undefined;
    throw error;
  });
  return current;
}

async function load(): Promise<PublicIndex> {
  const sealed = await sealPart('public');
  // The worker may have been stopped before it could tell of a change.
  await announcePublicIndex(sealed.key);
  return sealed;
}

/** Takes the library as it is now. Pages are told if what they are matched with has changed, and not otherwise. */
export async function renewPublicIndex(): Promise<void> {
  const [{ key }, before] = await Promise.all([partState('public'), current?.catch(() => undefined)]);
  if (before?.key !== key) current = undefined;
  await announcePublicIndex(key);
}

/** @returns the index for a frame; null when it is too large to be in every one. */
export async function indexForFrame(): Promise<string | null> {
  const index = await publicIndex();
  if (index.index.byteLength > MOST_IN_A_FRAME) return null;
  index.base64 ??= toBase64(index.index);
  return index.base64;
}

/** The matcher of the public sources here, for frames that have none of their own. */
export async function publicMatcher(): Promise<Matcher> {
  const index = await publicIndex();
  index.matcher ??= openIndex(index.index);
  return index.matcher;
}
