import { i18n } from '#i18n';
import { FINDING_KINDS, type FindingKind } from '~/draft/finding';
import type { FindingFilter, KindCounts, SourceCounts } from '~/draft/select';
import type { SourceFacts } from '~/engine/passage';
import type { SourceId } from '~/engine/types';
import { kindName } from './finding-words';

interface FilterBarProps {
  readonly counts: KindCounts;
  readonly sources: readonly SourceCounts[];
  readonly facts: ReadonlyMap<SourceId, SourceFacts>;
  readonly filter: FindingFilter;
  /** How many findings the filter leaves, and which of them is shown, from 0. */
  readonly total: number;
  readonly at: number | undefined;
  onFilter(filter: FindingFilter): void;
  onStep(direction: 'next' | 'previous'): void;
}

/** How much of each kind there is, what of it is shown, and going through it. */
export function FilterBar({ counts, sources, facts, filter, total, at, onFilter, onStep }: FilterBarProps) {
  const toggle = (kind: FindingKind) => {
    const kinds = new Set(filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    onFilter({ ...filter, kinds });
  };
  return (
    <section class="filter-bar" aria-label={i18n.t('check.filter')}>
      <div class="kind-filters">
        {FINDING_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class={`kind-filter kind-filter-${kind}`}
            aria-pressed={filter.kinds.has(kind)}
            onClick={() => toggle(kind)}
          >
            <span class="sample" aria-hidden="true" />
            {kindName(kind)} <b>{counts[kind]}</b>
          </button>
        ))}
      </div>
      {(sources.length > 1 || filter.source !== undefined) && (
        <select
          class="source-filter"
          aria-label={i18n.t('check.bySource')}
          value={filter.source ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const source = sources.find(({ sourceId }) => sourceId === value)?.sourceId;
            onFilter(source === undefined ? { kinds: filter.kinds } : { kinds: filter.kinds, source });
          }}
        >
          <option value="">{i18n.t('check.allSources')}</option>
          {sources.map(({ sourceId }) => (
            <option key={sourceId} value={sourceId}>
              {facts.get(sourceId)?.title ?? sourceId}
            </option>
          ))}
        </select>
      )}
      <div class="stepper">
        <button
          type="button"
          class="button"
          aria-label={i18n.t('check.previous')}
          aria-keyshortcuts="K Alt+ArrowUp"
          title="K"
          disabled={total === 0}
          onClick={() => onStep('previous')}
        >
          ↑
        </button>
        <span role="status">
          {at === undefined ? i18n.t('check.shown', [total]) : i18n.t('card.place', [at + 1, total])}
        </span>
        <button
          type="button"
          class="button"
          aria-label={i18n.t('check.next')}
          aria-keyshortcuts="J Alt+ArrowDown"
          title="J"
          disabled={total === 0}
          onClick={() => onStep('next')}
        >
          ↓
        </button>
      </div>
    </section>
  );
}
