import { i18n } from '#i18n';
import { SOURCE_LANGUAGE } from '~/components/show-page';
import type { VersionChanges } from './new-version';

/** Paragraphs that are shown of each kind. */
const SHOWN = 12;

/** What a new version changes: how much stays, what comes, what goes. */
export function VersionChangesView({ changes }: { readonly changes: VersionChanges }) {
  const { same, added, removed, keptTerms, lostTerms } = changes;
  return (
    <div class="changes">
      <p class="source-line">
        <span>{i18n.t('replacing.same', [same])}</span>
        {keptTerms > 0 && <span>{i18n.t('replacing.keptTerms', [keptTerms])}</span>}
      </p>
      {same === 0 && removed.length > 0 && <p class="queue-loss">{i18n.t('replacing.noneSame')}</p>}
      {added.length + removed.length === 0 && <p>{i18n.t('replacing.nothing')}</p>}
      <Texts name={i18n.t('replacing.added', [added.length])} texts={added} kind="added" />
      <Texts name={i18n.t('replacing.removed', [removed.length])} texts={removed} kind="removed" />
      <Texts
        name={i18n.t('replacing.lostTerms', [lostTerms.length])}
        texts={lostTerms.map(({ form }) => form)}
        kind="removed"
      />
    </div>
  );
}

interface TextsProps {
  readonly name: string;
  readonly texts: readonly string[];
  readonly kind: 'added' | 'removed';
}

function Texts({ name, texts, kind }: TextsProps) {
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      <ul class={`change-list ${kind}`} lang={SOURCE_LANGUAGE}>
        {texts.slice(0, SHOWN).map((text, i) => (
          <li key={i}>{text}</li>
        ))}
      </ul>
      {texts.length > SHOWN && <p class="soft">{i18n.t('replacing.more', [texts.length - SHOWN])}</p>}
    </>
  );
}
