import { i18n } from '#i18n';
import type { SourceFacts as Facts } from '~/engine/passage';

/** Who spoke and when, as far as it is known, and that the rest isn't. */
export function SourceFacts({ source }: { readonly source: Facts }) {
  const speaker = [source.office, source.speaker].filter(Boolean).join(' ');
  return (
    <p class="source-facts">
      <span>{source.speaker ? speaker : i18n.t('reader.speakerUnknown')}</span>
      <span>{dateText(source.date, i18n.t('extension.language'))}</span>
      {!source.complete && <span class="incomplete">{i18n.t('source.incomplete')}</span>}
    </p>
  );
}

export function dateText(date: string | undefined, language: string): string {
  if (date === undefined) return i18n.t('reader.dateUnknown');
  const [, month, day] = date.split('-');
  const text = dateFormat(language, month !== undefined, day !== undefined).format(new Date(date));
  return day ? text : i18n.t('reader.dayUnknown', [text]);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once each: the library lists a thousand dates. */
function dateFormat(language: string, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = `${language} ${month} ${day}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month ? { month: 'long' } : {}),
      ...(day ? { day: 'numeric' } : {}),
    });
  formats.set(key, format);
  return format;
}
