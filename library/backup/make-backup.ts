import { readSettings } from '~/protocol/settings';
import { readSources } from '../store/read-library';
import { storeError } from '../store/store-error';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupContent } from './backup-format';
import { checksumOf } from './checksum';

export interface MadeBackup {
  /** The file's text (docs/backup-format.md). */
  readonly text: string;
  /** How many sources are in it. */
  readonly sources: number;
  /** Ids of sources that can't be read any more, and so are not in it. */
  readonly unreadable: readonly string[];
}

/**
 * Puts the whole library into one file: sources with their terms, which are off, and the settings.
 * @throws {StoreError} when there is no database.
 */
export async function makeBackup(): Promise<MadeBackup> {
  const { sources, off, unreadable } = await readSources(() => true).catch((error) => {
    throw storeError(error, 'cannot-open');
  });
  const own = sources.filter(({ head }) => !head.bundled || head.edited);
  const content: BackupContent = {
    sources: own.map(({ head: { added, origin }, source }) => ({ source, added, origin })),
    off: [...off].sort(),
    settings: await readSettings(),
    notebook: [],
  };
  const backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    created: new Date().toISOString(),
    checksum: await checksumOf(content),
    content,
  };
  return { text: `${JSON.stringify(backup, null, 1)}\n`, sources: own.length, unreadable };
}
