import * as v from 'valibot';
import { BackupError } from './backup-error';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type Backup,
  contentSchema,
  envelopeSchema,
  LONGEST_BACKUP,
} from './backup-format';
import { checksumOf } from './checksum';

/**
 * Reads a backup. What comes out is made anew from what was checked: nothing else of the file is in it.
 * @throws {BackupError} and nothing else.
 */
export async function readBackup(file: string): Promise<Backup> {
  if (file.length > LONGEST_BACKUP) throw new BackupError('too-large');
  const backup = parse(file);
  const version = 'version' in backup ? backup.version : undefined;
  if (typeof version === 'number' && version > BACKUP_VERSION) throw new BackupError('too-new');
  try {
    const { created, checksum, content: unchecked } = v.parse(envelopeSchema, backup);
    const content = v.parse(contentSchema, unchecked);
    if ((await checksumOf(content)) !== checksum) throw new BackupError('checksum');
    return { created, ...content };
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError('bad-shape', { cause: error });
  }
}

function parse(file: string): object {
  try {
    const value: unknown = JSON.parse(file.replace(/^\ufeff/u, ''));
    if (typeof value === 'object' && value !== null && 'format' in value && value.format === BACKUP_FORMAT)
      return value;
  } catch {
    // One that was cut off still says at its beginning what it was.
    if (file.slice(0, 100).includes(`"${BACKUP_FORMAT}"`)) throw new BackupError('bad-shape');
  }
  throw new BackupError('not-a-backup');
}
