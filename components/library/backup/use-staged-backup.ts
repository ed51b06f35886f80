import { useRef, useState } from 'preact/hooks';
import { BackupError, type BackupErrorCode } from '~/library/backup/backup-error';
import { LONGEST_BACKUP } from '~/library/backup/backup-format';
import { planRestore, type RestorePlan } from '~/library/backup/plan-restore';
import { readBackup } from '~/library/backup/read-backup';

export type StagedBackup =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'ready'; readonly plan: RestorePlan }
  | { readonly kind: 'failed'; readonly code: BackupErrorCode | 'unreadable' };

/** A backup that was chosen, compared with the library; nothing of it is in the library yet. */
export function useStagedBackup() {
  const [staged, setStaged] = useState<StagedBackup>({ kind: 'none' });
  const last = useRef<File>(undefined);
  const stage = async (file: File) => {
    last.current = file;
    setStaged({ kind: 'reading' });
    const result = await read(file);
    // Another one may have been chosen since.
    if (last.current === file) setStaged(result);
  };
  return { staged, stage, discard: () => setStaged({ kind: 'none' }) };
}

async function read(file: File): Promise<StagedBackup> {
  try {
    // A character takes up to three bytes.
    if (file.size > LONGEST_BACKUP * 3) throw new BackupError('too-large');
    return { kind: 'ready', plan: await planRestore(await readBackup(await file.text())) };
  } catch (error) {
    return { kind: 'failed', code: error instanceof BackupError ? error.code : 'unreadable' };
  }
}
