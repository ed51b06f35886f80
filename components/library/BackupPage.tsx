import { i18n } from '#i18n';
import type { Status } from './use-status';

export function BackupPage(_props: { readonly status: Status }) {
  return <h1 tabIndex={-1}>{i18n.t('backup.title')}</h1>;
}
