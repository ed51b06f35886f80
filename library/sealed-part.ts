import { browser } from 'wxt/browser';
import { compileSteps, type SealedIndex } from '~/engine/compile-index';
import { FORMAT_VERSION } from '~/engine/sealed-buffer';
import { readSettings } from '~/protocol/settings';
import { loadStockPieces } from './formulation-table';
import { inSlices } from './in-slices';
import { loadWithHeads } from './library';
import { isIn, type LibraryPart, sourcesIn, type VisibilityOf } from './library-part';
import { dropIndex, readIndex, writeIndex } from './store/index-store';
import { listSources } from './store/source-store';
import type { SourceHead } from './store/stored-source';

/** What a part of the library is now. */
export interface PartState {
  /** The key of its index. It names all that goes into it: what is another library has another one. */
  readonly key: string;
  /** Its sources, each with its revision. */
  readonly sources: readonly string[];
  /** Wordings that are not to be marked. */
  readonly unmarked: readonly string[];
}

/** The index of a part of the library, and what went into it. */
export interface SealedPart<P extends LibraryPart> extends PartState {
  readonly index: SealedIndex<VisibilityOf<P>>;
}

/** Reads no text, so that it may be asked often. */
export async function partState(part: LibraryPart): Promise<PartState> {
  const [{ heads }, { unmarked }] = await Promise.all([listSources(), readSettings()]);
  const inPart = heads.filter(({ on, facts }) => on && isIn(part, facts.visibility));
  return stateOf(part, inPart, unmarked);
}

/** Milliseconds of compiling between two turns of those who ask for something else. */
const SLICE = 25;

/**
 * The index of a part of the library: from the database if it is there, or else compiled from what the library is by then,
 * which takes some seconds for a thousand sources, in slices, and put there. Without a database it is compiled every time.
 *
 * @param state the part as it was found just now.
 * @param signal its abort ends the compiling.
 * @throws the reason of the signal.
 */
export async function sealPart<P extends LibraryPart>(
  part: P,
  state: PartState,
  signal?: AbortSignal,
): Promise<SealedPart<P>> {
  const stored = await readIndex(part, state.key);
  // Under this key nothing but an index of this part is ever written.
  if (stored) return { ...state, index: stored as SealedIndex<VisibilityOf<P>> };
  const sealed = await compilePart(part, signal);
  // Not to be kept where there is no room: then it is compiled again.
  await keepIndex(sealed, part).catch(() => undefined);
  return sealed;
}

/** Keeps it for as long as the part is the same: what was removed while it was compiled is not to lie about in it. */
async function keepIndex({ key, index }: SealedPart<LibraryPart>, part: LibraryPart): Promise<void> {
  await writeIndex(part, key, index);
  if ((await partState(part)).key !== key) await dropIndex(part);
}

async function compilePart<P extends LibraryPart>(
  part: P,
  signal: AbortSignal | undefined,
): Promise<SealedPart<P>> {
  const [read, { unmarked }, stock] = await Promise.all([loadWithHeads(), readSettings(), loadStockPieces()]);
  // By what was read just now, which may be newer than the list was.
  const heads = read.map(({ head }) => head).filter(({ facts }) => isIn(part, facts.visibility));
  const sources = sourcesIn(
    part,
    read.map(({ source }) => source),
  );
  const [state, index] = await Promise.all([
    stateOf(part, heads, unmarked),
    inSlices(compileSteps(sources, stock, unmarked), { slice: SLICE, signal }),
  ]);
  return { ...state, index };
}

/** The texts themselves are not read for it: their revisions stand for them. */
async function stateOf(
  part: LibraryPart,
  heads: readonly SourceHead[],
  unmarked: readonly string[],
): Promise<PartState> {
  const { version } = browser.runtime.getManifest();
  const sources = heads.map(({ facts, revision }) => `${facts.id} ${revision}`);
  const bytes = new TextEncoder().encode(JSON.stringify([part, version, FORMAT_VERSION, unmarked, sources]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const key = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { key, sources, unmarked };
}
