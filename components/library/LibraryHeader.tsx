import { i18n } from '#i18n';
import { Seal } from '~/components/Seal';
import { hashOf, type Place } from './place';

const PLACES = [
  { kind: 'library', name: () => i18n.t('library.title') },
  { kind: 'backup', name: () => i18n.t('backup.title') },
  { kind: 'settings', name: () => i18n.t('settings.title') },
] as const;

/** The three places of the page. */
export function LibraryHeader({ place }: { readonly place: Place }) {
  const current = PLACES.some(({ kind }) => kind === place.kind) ? place.kind : 'library';
  return (
    <header class="page-head">
      <div class="page-head-inner">
        <Seal />
        <span class="page-name">{i18n.t('extension.name')}</span>
        <nav aria-label={i18n.t('library.places')}>
          {PLACES.map(({ kind, name }) => (
            <a key={kind} href={hashOf({ kind })} aria-current={kind === current ? 'page' : undefined}>
              {name()}
            </a>
          ))}
        </nav>
        <nav class="other-pages" aria-label={i18n.t('library.otherPages')}>
          <a href="/check.html">{i18n.t('check.title')}</a>
          <a href="/compare.html">{i18n.t('compare.title')}</a>
        </nav>
      </div>
    </header>
  );
}
