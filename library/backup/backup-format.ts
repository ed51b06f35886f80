import * as v from 'valibot';
import type { Source } from '~/engine/types';
import { CARD_TRIGGERS, type Settings, TYPOGRAPHIES } from '~/protocol/settings';
import { sourceSchema } from '../store/source-schema';
import { addedSchema, originSchema } from '../store/stored-record';
import type { Origin } from '../store/stored-source';

/** The file that docs/backup-format.md describes. A key that is added anywhere makes a new version. */
export const BACKUP_FORMAT = 'chuchu-backup';
export const BACKUP_VERSION = 1;
/** A thousand sources of 5,000 characters take some 20 million. */
export const LONGEST_BACKUP = 200_000_000;

export interface BackedUpSource {
  readonly source: Source;
  /** ISO 8601 in UTC. */
  readonly added: string;
  readonly origin: Origin;
}

/** All that a backup holds: what the checksum is of. */
export interface BackupContent {
  /** The user's own, and the bundled one if it was edited. */
  readonly sources: readonly BackedUpSource[];
  /** Ids of the sources that are off; the bundled one may be. */
  readonly off: readonly string[];
  readonly settings: Partial<Settings>;
  /** Kept free for a notebook. */
  readonly notebook: readonly never[];
}

export interface Backup extends BackupContent {
  /** ISO 8601 in UTC. */
  readonly created: string;
}

const settingsSchema: v.GenericSchema<unknown, Partial<Settings>> = v.strictObject({
  cardTrigger: v.exactOptional(v.picklist(CARD_TRIGGERS)),
  typography: v.exactOptional(v.picklist(TYPOGRAPHIES)),
  showCommon: v.exactOptional(v.boolean()),
  offSites: v.exactOptional(v.array(v.string())),
  unmarked: v.exactOptional(v.array(v.string())),
});

export const contentSchema: v.GenericSchema<unknown, BackupContent> = v.strictObject({
  sources: v.pipe(
    v.array(v.strictObject({ source: sourceSchema, added: addedSchema, origin: originSchema })),
    v.check((sources) => new Set(sources.map(({ source }) => source.id)).size === sources.length),
  ),
  off: v.array(v.string()),
  settings: settingsSchema,
  notebook: v.pipe(
    v.array(v.unknown()),
    v.length(0),
    v.transform((): never[] => []),
  ),
});

/** What stands round the content; the content is looked at last. */
export const envelopeSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  created: addedSchema,
  checksum: v.string(),
  content: v.unknown(),
});
