import { browser } from 'wxt/browser';
import { compileIndex, type SealedIndex } from '~/engine/compile-index';
import { FORMAT_VERSION } from '~/engine/sealed-buffer';
import type { Source } from '~/engine/types';
import { readSettings } from '~/protocol/settings';
import { loadStockPieces } from './formulation-table';
import { isIn, type LibraryPart, sourcesIn, type VisibilityOf } from './library-part';
import { BUNDLED, bundledHead } from './store/bundled-source';
import { readIndex, writeIndex } from './store/index-store';
import { readSourcesOn } from './store/read-library';
import { listSources } from './store/source-store';
import type { SourceHead } from './store/stored-source';

/** The index of a part of the library. Its key names all that went into it: what is another library has another one. */
export interface SealedPart<P extends LibraryPart> {
  readonly key: string;
  readonly index: SealedIndex<VisibilityOf<P>>;
}

/** What a part of the library is now. */
export interface PartState {
  /** The key of its index. */
  readonly key: string;
  /** How many sources are in it. */
  readonly sources: number;
}

/** Reads no text, so that it may be asked often. */
export async function partState(part: LibraryPart): Promise<PartState> {
  const [{ heads }, { unmarked }] = await Promise.all([listSources(), readSettings()]);
  const inPart = heads.filter(({ on, facts }) => on && isIn(part, facts.visibility));
  return { key: await keyOf(part, inPart, unmarked), sources: inPart.length };
}

/**
 * The index of a part of the library as it is now: from the database if it is there, or else compiled, which takes some
 * seconds for a thousand sources, and put there. Without a database it is compiled every time.
 */
export async function sealPart<P extends LibraryPart>(part: P): Promise<SealedPart<P>> {
  const { key } = await partState(part);
  const stored = await readIndex(part, key);
  // Under this key nothing but an index of this part is ever written.
  if (stored) return { key, index: stored as SealedIndex<VisibilityOf<P>> };
  const sealed = await compilePart(part);
  // Not to be kept where there is no room: then it is compiled again.
  await writeIndex(part, sealed.key, sealed.index).catch(() => undefined);
  return sealed;
}

async function compilePart<P extends LibraryPart>(part: P): Promise<SealedPart<P>> {
  const [read, { unmarked }, stock] = await Promise.all([readOn(), readSettings(), loadStockPieces()]);
  // By what was read just now, which may be newer than the list was.
  const heads = read.map(({ head }) => head).filter(({ facts }) => isIn(part, facts.visibility));
  const sources = sourcesIn(
    part,
    read.map(({ source }) => source),
  );
  return { key: await keyOf(part, heads, unmarked), index: compileIndex(sources, stock, unmarked) };
}

async function readOn(): Promise<readonly { head: SourceHead; source: Source }[]> {
  try {
    return await readSourcesOn();
  } catch {
    return [{ head: bundledHead(true), source: BUNDLED }];
  }
}

/** The texts themselves are not read for it: their revisions stand for them. */
async function keyOf(
  part: LibraryPart,
  heads: readonly SourceHead[],
  unmarked: readonly string[],
): Promise<string> {
  const { version } = browser.runtime.getManifest();
  const revisions = heads.map(({ facts, revision }) => [facts.id, revision]);
  const bytes = new TextEncoder().encode(
    JSON.stringify([part, version, FORMAT_VERSION, unmarked, revisions]),
  );
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
