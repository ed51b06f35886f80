import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SOURCE_LANGUAGE } from '~/components/show-page';
import type { RestorePlan } from '~/library/backup/plan-restore';

interface RestorePlanViewProps {
  readonly plan: RestorePlan;
  onRestore(): Promise<unknown>;
  onDiscard(): void;
}

/** Titles that are shown of each kind. */
const SHOWN = 50;

/** What restoring a backup would change; one button does it. */
export function RestorePlanView({ plan, onRestore, onDiscard }: RestorePlanViewProps) {
  const [restoring, setRestoring] = useState(false);
  const { added, replaced, published, kept, unchanged, switched, settings } = plan;
  const otherSettings = Object.keys(settings).length > 0;
  const changes = added.length + replaced.length + switched.length > 0 || otherSettings;
  const restore = async () => {
    if (restoring) return;
    setRestoring(true);
    await onRestore();
    setRestoring(false);
  };
  return (
    <div class="restore-plan">
      <h3>
        {changes ? i18n.t('backup.staged') : i18n.t('backup.nothing')}
        <small class="soft">{i18n.t('backup.from', [dayOf(plan.created)])}</small>
      </h3>
      <Titles
        name={i18n.t('backup.added', [added.length])}
        titles={added.map(({ source }) => source.title)}
        open
      />
      <Titles
        name={i18n.t('backup.replaced', [replaced.length])}
        titles={replaced.map(({ before, after }) => renamed(before.title, after.source.title))}
        open
      />
      {/* The one change that others can notice. */}
      <Titles name={i18n.t('backup.published', [published.length])} titles={published.map(titleOf)} open />
      <Titles
        name={i18n.t('backup.switched', [switched.length])}
        titles={switched.map(({ facts }) => facts.title)}
        open
      />
      {otherSettings && <p class="plan-line">{i18n.t('backup.settings')}</p>}
      <Titles name={i18n.t('backup.unchanged', [unchanged.length])} titles={unchanged.map(titleOf)} />
      <Titles name={i18n.t('backup.kept', [kept.length])} titles={kept.map(titleOf)} />
      <p class="queue-foot">
        {changes && (
          // Not `disabled`: the keyboard would be nowhere, and goes on from here when it is done.
          <button type="button" class="button primary" aria-busy={restoring} onClick={() => void restore()}>
            {i18n.t(restoring ? 'backup.restoring' : 'backup.confirm')}
          </button>
        )}
        <button type="button" class="button outlined" onClick={onDiscard}>
          {i18n.t(changes ? 'backup.discard' : 'library.close')}
        </button>
      </p>
    </div>
  );
}

function renamed(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`;
}

const titleOf = ({ title }: { readonly title: string }) => title;

interface TitlesProps {
  readonly name: string;
  readonly titles: readonly string[];
  readonly open?: boolean;
}

function Titles({ name, titles, open = false }: TitlesProps) {
  if (titles.length === 0) return null;
  return (
    <details class="plan-line" open={open}>
      <summary>{name}</summary>
      <ul lang={SOURCE_LANGUAGE}>
        {titles.slice(0, SHOWN).map((title, i) => (
          <li key={`${i} ${title}`}>{title}</li>
        ))}
      </ul>
      {titles.length > SHOWN && <p class="soft">{i18n.t('backup.more', [titles.length - SHOWN])}</p>}
    </details>
  );
}

function dayOf(created: string): string {
  const language = i18n.t('extension.language');
  return new Date(created).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
}
