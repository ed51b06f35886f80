import { i18n } from '#i18n';
import { dateText } from '~/components/SourceFacts';
import type { SourceHead } from '~/library/store/stored-source';

/** What is known of a source, in the order in which it is shown. */
export function headFacts({ facts, characters, terms, origin, bundled, added }: SourceHead): string[] {
  const language = i18n.t('extension.language');
  const speaker = [facts.office, facts.speaker].filter(Boolean).join(' ');
  const all = [
    speaker,
    facts.date ? dateText(facts.date, language) : '',
    facts.publisher ?? facts.newspaper ?? '',
    i18n.t('library.characters', [formats().number.format(characters)]),
    terms > 0 ? i18n.t('library.terms', [terms]) : '',
    originText(origin),
    bundled ? '' : i18n.t('library.added', [formats().day.format(new Date(added))]),
  ];
  // Who speaks is often who publishes.
  return [...new Set(all)].filter((fact) => fact !== '');
}

let made: { readonly number: Intl.NumberFormat; readonly day: Intl.DateTimeFormat } | undefined;

/** Made once: each costs more than all the rest of a row. */
function formats(): NonNullable<typeof made> {
  const language = i18n.t('extension.language');
  made ??= {
    number: new Intl.NumberFormat(language),
    day: new Intl.DateTimeFormat(language, { dateStyle: 'long' }),
  };
  return made;
}

function originText(origin: SourceHead['origin']): string {
  switch (origin.kind) {
    case 'bundled':
      return i18n.t('library.from_bundled');
    case 'file':
      return i18n.t('library.from_file', [origin.name]);
    case 'page':
      return i18n.t('library.from_page', [hostOf(origin.address)]);
    case 'paste':
      return i18n.t('library.from_paste');
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
