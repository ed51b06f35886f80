import type { Matcher } from '~/engine/matcher';
import { openIndex } from '~/engine/open-index';
import { sealLatest } from '~/library/seal-latest';
import { type PartState, partState, type SealedPart } from '~/library/sealed-part';
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

/** What pages are matched with: the library as it was at the last renewal, or when the worker woke up since. */
let held: PublicIndex | undefined;
let loading: Promise<PublicIndex> | undefined;

function publicIndex(): Promise<PublicIndex> {
  if (held) return Promise.resolve(held);
  loading ??= load().finally(() => {
    loading = undefined;
  });
  return loading;
}

async function load(): Promise<PublicIndex> {
  const sealed: PublicIndex = await sealLatest('public');
  held = sealed;
  // The worker may have been stopped before it could tell of a change.
  await announcePublicIndex(sealed.key);
  return sealed;
}

/**
 * Takes the library as it is now. Pages are told when its index is there, if it is not the one they are matched with; until
 * then they keep what they have.
 */
export async function renewPublicIndex(): Promise<void> {
  const state = await partState('public');
  if (held?.key === state.key) return announcePublicIndex(state.key);
  if (held && !hasAllOf(held, state)) held = undefined;
  await load();
}

/**
 * Whether all that an index knows still holds, though there may be more to know: one that knows what was taken away or is
 * not to be marked any more flags no page from then on.
 */
function hasAllOf(before: PartState, now: PartState): boolean {
  const sources = new Set(now.sources);
  return (
    before.sources.every((source) => sources.has(source)) &&
    now.unmarked.every((wording) => before.unmarked.includes(wording))
  );
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
