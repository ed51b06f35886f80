import type { SourceFacts } from '~/engine/passage';
import type { Source } from '~/engine/types';
import { readSettings, type Settings } from '~/protocol/settings';
import { BUNDLED } from '../store/bundled-source';
import { readSources } from '../store/read-library';
import { storeError } from '../store/store-error';
import type { SourceHead } from '../store/stored-source';
import type { BackedUpSource, Backup } from './backup-format';
import { canonicalJson } from './checksum';

/** What restoring a backup would change, to be looked at first. Nothing has happened yet. */
export interface RestorePlan {
  readonly created: string;
  /** Not in the library yet. */
  readonly added: readonly BackedUpSource[];
  /** In the library as another version, which will be gone. */
  readonly replaced: readonly { readonly before: SourceFacts; readonly after: BackedUpSource }[];
  /** The same in both. */
  readonly unchanged: readonly SourceFacts[];
  /** In the library only: they stay as they are. */
  readonly kept: readonly SourceFacts[];
  /** Of `added` and `replaced`, those that are published from then on and were not before: pages can learn of them. */
  readonly published: readonly SourceFacts[];
  /** The sources that are there, and will be switched on or off. */
  readonly switched: readonly { readonly facts: SourceFacts; readonly on: boolean }[];
  /** What of the settings will be another. */
  readonly settings: Partial<Settings>;
  /** Ids that will be off, of those that the backup speaks of. */
  readonly off: ReadonlySet<string>;
}

/**
 * Compares a backup with the library.
 * @throws {StoreError} when there is no database.
 */
export async function planRestore(backup: Backup): Promise<RestorePlan> {
  const { sources } = await readSources(() => true).catch((error) => {
    throw storeError(error, 'cannot-open');
  });
  const own = new Map(sources.map((read) => [read.source.id, read]));
  const off = new Set(backup.off);
  const added: BackedUpSource[] = [];
  const replaced: { before: SourceFacts; after: BackedUpSource }[] = [];
  const unchanged: SourceHead[] = [];
  const published: SourceFacts[] = [];
  const spokenOf: SourceHead[] = [];
  for (const incoming of backup.sources) {
    const present = own.get(incoming.source.id);
    if (present) spokenOf.push(present.head);
    if (incoming.source.visibility === 'public' && present?.source.visibility !== 'public')
      published.push(factsOf(incoming.source));
    if (!present) added.push(incoming);
    else if (canonicalJson(present.source) === canonicalJson(incoming.source)) unchanged.push(present.head);
    else replaced.push({ before: present.head.facts, after: incoming });
  }
  const inBackup = new Set<string>(backup.sources.map(({ source }) => source.id));
  const rest = sources.filter(({ source }) => !inBackup.has(source.id)).map(({ head }) => head);
  spokenOf.push(...rest.filter(({ bundled }) => bundled));
  return {
    created: backup.created,
    added,
    replaced,
    unchanged: unchanged.map(({ facts }) => facts),
    kept: rest.filter(({ bundled, edited }) => !bundled || edited).map(({ facts }) => facts),
    published,
    switched: spokenOf
      .filter(({ on, facts }) => on === off.has(facts.id))
      .map(({ facts, on }) => ({ facts, on: !on })),
    settings: await changesOf(backup.settings),
    off: new Set(backup.off.filter((id) => id === BUNDLED.id || inBackup.has(id))),
  };
}

function factsOf({ paragraphs: _paragraphs, terms: _terms, ...facts }: Source): SourceFacts {
  return facts;
}

async function changesOf(settings: Partial<Settings>): Promise<Partial<Settings>> {
  const now: Record<string, unknown> = await readSettings();
  const changed = Object.entries(settings).filter(
    ([key, value]) => canonicalJson(value) !== canonicalJson(now[key]),
  );
  return Object.fromEntries(changed);
}
