import { i18n } from '#i18n';
import type { Term } from '~/engine/types';
import { SOURCE_LANGUAGE } from '../show-page';
import { TermWords } from '../TermWords';

/** What the user wrote down of terms, below the paragraph where they come first; it is not copied with the text. */
export function TermNotes({ terms }: { readonly terms: readonly Term[] }) {
  const noted = terms.filter(({ rendering, note }) => rendering || note);
  if (noted.length === 0) return null;
  return (
    <aside class="term-notes" lang={i18n.t('extension.language')} aria-label={i18n.t('panel.termsOf')}>
      {noted.map(({ form, rendering, note }) => (
        <div key={form}>
          <b lang={SOURCE_LANGUAGE}>{form}</b>
          <TermWords rendering={rendering} note={note} />
        </div>
      ))}
    </aside>
  );
}
