import { i18n } from '#i18n';

const ENDING = '.chuchu-backup.json';

/** 出处备份-2026-11-23.chuchu-backup.json, by the day where the person is. */
export function backupName(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${i18n.t('backup.fileName')}-${now.getFullYear()}-${month}-${day}${ENDING}`;
}

/** Also one that was downloaded twice: 出处备份.chuchu-backup (1).json */
export function isBackupName(name: string): boolean {
  return /\.chuchu-backup(?: ?\(\d+\))?\.json$/iu.test(name);
}
