import { i18n } from '#i18n';

interface TermWordsProps {
  readonly rendering: string | undefined;
  readonly note: string | undefined;
}

/** The user's own words on a term: rendering and note. They stay in the extension's pages. */
export function TermWords({ rendering, note }: TermWordsProps) {
  if (!rendering && !note) return null;
  return (
    <dl class="term-words">
      {rendering && (
        <div>
          <dt>{i18n.t('panel.rendering')}</dt>
          <dd>{rendering}</dd>
        </div>
      )}
      {note && (
        <div>
          <dt>{i18n.t('panel.note')}</dt>
          <dd>{note}</dd>
        </div>
      )}
    </dl>
  );
}
