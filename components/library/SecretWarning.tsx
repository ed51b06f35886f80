import { i18n } from '#i18n';

/** The one sentence that nobody who adds something may overlook. */
export function SecretWarning() {
  return (
    <p class="secret">
      <strong>{i18n.t('import.secret')}</strong>
      {i18n.t('import.secretWhy')}
    </p>
  );
}
