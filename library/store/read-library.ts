import type { Steps } from '~/engine/steps';
import type { Source } from '~/engine/types';
import { inSlices } from '../in-slices';
import { BUNDLED, bundledHead, isBundled } from './bundled-source';
import { read } from './database';
import type { LibraryTransaction, StoreName } from './library-schema';
import { StoreError } from './store-error';
import { bodySchema, fitting, headSchema, idsOff, type StoredHead, sourceOfRecords } from './stored-record';
import type { SourceHead } from './stored-source';
import { areSourcesLost } from './tally';

export interface ReadHeads {
  /** Newest first, the bundled source last. */
  readonly heads: readonly SourceHead[];
  /** Keys of records that can't be read any more. */
  readonly unreadable: readonly string[];
  /** Whether some are gone that nobody removed. */
  readonly lost: boolean;
}

/** @throws {StoreError} when there is no database. */
export async function readHeads(): Promise<ReadHeads> {
  const { heads, off, tally } = await readAll(['heads', 'meta']);
  const stored: SourceHead[] = [];
  const unreadable: string[] = [];
  for (const [key, record] of heads) {
    const head = fitting(headSchema, record);
    if (head) stored.push(headAsListed(head, off));
    else unreadable.push(key);
  }
  return { heads: inOrder(withBundled(stored, off)), unreadable, lost: areSourcesLost(tally, heads.size) };
}

export interface ReadSource {
  readonly head: SourceHead;
  readonly source: Source;
}

/**
 * All sources that are on, in the order of the list, with what the list says of them.
 * @throws {StoreError} when there is no database.
 */
export async function readSourcesOn(): Promise<ReadSource[]> {
  return (await readSources(({ on }) => on)).sources;
}

/**
 * Sources in the order of the list, and which can't be read any more.
 * @throws {StoreError} when there is no database.
 */
export async function readSources(
  wanted: (head: SourceHead) => boolean,
): Promise<{ sources: ReadSource[]; off: ReadonlySet<string>; unreadable: readonly string[] }> {
  const records = await readAll(['heads', 'bodies', 'meta']);
  // A thousand of them take the better part of a tenth of a second to check.
  return { ...(await inSlices(sourceSteps(records, wanted))), off: records.off };
}

function* sourceSteps(
  { heads, bodies, off }: AllRecords,
  wanted: (head: SourceHead) => boolean,
): Steps<{ sources: ReadSource[]; unreadable: readonly string[] }> {
  const texts = new Map<string, Source>();
  const unreadable: string[] = [];
  const stored: SourceHead[] = [];
  for (const [key, record] of heads) {
    const fit = fitting(headSchema, record);
    const head = fit && headAsListed(fit, off);
    if (head && !wanted(head)) {
      stored.push(head); // A bundled source that was edited is not the original, though it isn't wanted.
      continue;
    }
    const body = fitting(bodySchema, bodies.get(key));
    if (head && body) {
      texts.set(key, sourceOfRecords(head.facts, body));
      stored.push(head);
    } else unreadable.push(key);
    yield;
  }
  const sources = inOrder(withBundled(stored, off))
    .filter(wanted)
    .map((head) => ({ head, source: texts.get(head.facts.id) ?? BUNDLED }));
  return { sources, unreadable };
}

export function headAsListed(head: StoredHead, off: ReadonlySet<string>): SourceHead {
  const bundled = isBundled(head.facts.id);
  return { ...head, on: !off.has(head.facts.id), bundled, ...(bundled && { edited: true as const }) };
}

function withBundled(stored: readonly SourceHead[], off: ReadonlySet<string>): readonly SourceHead[] {
  return stored.some(({ bundled }) => bundled) ? stored : [...stored, bundledHead(!off.has(BUNDLED.id))];
}

function inOrder(heads: readonly SourceHead[]): SourceHead[] {
  const by = (a: SourceHead, b: SourceHead) =>
    Number(a.bundled) - Number(b.bundled) || (a.added < b.added ? 1 : a.added > b.added ? -1 : 0);
  return [...heads].sort(by);
}

type Records = ReadonlyMap<string, unknown>;
interface AllRecords {
  readonly heads: Records;
  readonly bodies: Records;
  readonly off: ReadonlySet<string>;
  readonly tally: unknown;
}

/** Reads whole stores at once; where the browser can't, because one record is damaged, all the others one by one. */
async function readAll(stores: StoreName[]): Promise<AllRecords> {
  try {
    return await read(stores, async (tx) => {
      const meta = tx.objectStore('meta');
      const off = idsOff(await meta.get('off'));
      const tally: unknown = await meta.get('tally');
      const heads = await recordsOf(tx, 'heads');
      const bodies = stores.includes('bodies') ? await recordsOf(tx, 'bodies') : new Map();
      return { heads, bodies, off, tally };
    });
  } catch (error) {
    if (error instanceof StoreError) throw error; // There is no database at all.
    const bodies = stores.includes('bodies') ? await recordsOneByOne('bodies') : new Map();
    return {
      heads: await recordsOneByOne('heads'),
      bodies,
      off: idsOff(await metaRecord('off')),
      tally: await metaRecord('tally'),
    };
  }
}

async function recordsOf(tx: LibraryTransaction<'readonly'>, name: 'heads' | 'bodies'): Promise<Records> {
  const store = tx.objectStore(name);
  const keys = await store.getAllKeys();
  const records = await store.getAll();
  return new Map(keys.map((key, i) => [key, records[i]]));
}

async function recordsOneByOne(name: 'heads' | 'bodies'): Promise<Records> {
  const keys = await read([name], (tx) => tx.objectStore(name).getAllKeys());
  const records = new Map<string, unknown>();
  for (const key of keys) {
    records.set(key, await read([name], (tx) => tx.objectStore(name).get(key)).catch(() => undefined));
  }
  return records;
}

async function metaRecord(name: 'off' | 'tally'): Promise<unknown> {
  return read(['meta'], (tx) => tx.objectStore('meta').get(name)).catch(() => undefined);
}
