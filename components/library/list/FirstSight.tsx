import { i18n } from '#i18n';
import { SecretWarning } from '../SecretWarning';

/** A library of which nothing is the user's own yet: what it is good for, and what happens with the files. */
export function FirstSight() {
  return (
    <section class="first-sight">
      <h2>{i18n.t('library.first')}</h2>
      <p>{i18n.t('library.firstWhy')}</p>
      <p class="soft">{i18n.t('library.dropAnywhere')}</p>
      <p class="soft">{i18n.t('library.firstPrivacy')}</p>
      <SecretWarning />
    </section>
  );
}
