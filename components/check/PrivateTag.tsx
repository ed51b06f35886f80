import { i18n } from '#i18n';

/** Marks a source that no page ever learns of. */
export function PrivateTag() {
  return (
    <>
      {' '}
      <span class="private-tag">{i18n.t('panel.private')}</span>
    </>
  );
}
