import { i18n } from '#i18n';
import type { KindCounts, SourceCounts } from '~/draft/select';
import type { SourceFacts } from '~/engine/passage';
import type { SourceId } from '~/engine/types';
import { kindName } from './finding-words';
import { PrivateTag } from './PrivateTag';

interface SourceSummaryProps {
  readonly sources: readonly SourceCounts[];
  readonly facts: ReadonlyMap<SourceId, SourceFacts>;
  /** How many sources were looked in. */
  readonly library: number;
  readonly found: boolean;
  /** The one that is singled out. */
  readonly chosen: SourceId | undefined;
  onSource(source: SourceId): void;
}

const COUNTED = ['altered', 'abridged', 'verbatim', 'stock'] as const;

/** From which sources the draft has how much; and what there is to know before one begins. */
export function SourceSummary({ sources, facts, library, found, chosen, onSource }: SourceSummaryProps) {
  return (
    <div class="summary">
      <h2>{i18n.t('check.summary')}</h2>
      {library === 0 ? (
        <p class="strong">{i18n.t('check.emptyLibrary')}</p>
      ) : (
        !found && <p class="strong">{i18n.t('check.nothing')}</p>
      )}
      <ul class="summary-sources">
        {sources.map(({ sourceId, counts }) => {
          const source = facts.get(sourceId);
          return (
            <li key={sourceId}>
              <button
                type="button"
                class="summary-source"
                aria-pressed={sourceId === chosen}
                onClick={() => onSource(sourceId)}
              >
                <span class="summary-title" lang="zh-CN">
                  {source?.title ?? sourceId}
                  {source?.visibility === 'private' && <PrivateTag />}
                </span>
                <small>{countsInWords(counts)}</small>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="hint">
        {i18n.t('check.lookedIn', [library])}{' '}
        <a href="/options.html" target="_blank" rel="noopener">
          {i18n.t('library.title')}
        </a>
      </p>
      {found && <p class="hint keys">{i18n.t('check.keys')}</p>}
      <p class="hint">{i18n.t('check.notStored')}</p>
    </div>
  );
}

function countsInWords(counts: KindCounts): string {
  return COUNTED.filter((kind) => counts[kind] > 0)
    .map((kind) => `${kindName(kind)} ${counts[kind]}`)
    .join(' · ');
}
