/** What can be wrong with a backup. The locales say each. */
const BACKUP_ERRORS = ['not-a-backup', 'too-new', 'checksum', 'too-large', 'bad-shape'] as const;
export type BackupErrorCode = (typeof BACKUP_ERRORS)[number];

/** A file from which nothing can be restored; the library is as it was. */
export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(
    readonly code: BackupErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
