import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FirstDate, UseOverYears, WordingHistory } from '~/engine/history';
import { incompleteYears, UseCurve } from './UseCurve';

interface HistoryProps {
  readonly history: WordingHistory;
  /** The wording, where it doesn't go without saying. */
  readonly name?: ComponentChildren;
}

/** How often a wording was used, since when and in which years: as much as may be said of it, and no more. */
export function History({ history, name }: HistoryProps) {
  const total = <p class="history-items">{totalInWords(history)}</p>;
  const use = history.kind === 'figures' ? history.use : undefined;
  const first = history.kind === 'figures' ? history.first : undefined;
  return (
    <div class={`history ${history.kind}`}>
      {name === undefined ? (
        total
      ) : (
        <div class="history-head">
          <p class="history-name">{name}</p>
          {total}
        </div>
      )}
      {use && <UseCurve years={use.years} narrow={name !== undefined} />}
      {use && <p class="history-years">{yearsInWords(use)}</p>}
      {first && <p class="history-first">{firstInWords(first)}</p>}
    </div>
  );
}

function totalInWords(history: WordingHistory): string {
  if (history.kind === 'figures') return i18n.t('history.items', [history.items.toLocaleString('en-US')]);
  return i18n.t(history.kind === 'none' ? 'history.none' : 'history.noData');
}

function firstInWords(first: FirstDate): string {
  return first.kind === 'day' ? i18n.t('history.first', [first.day]) : i18n.t('history.beforeData');
}

function yearsInWords({ years, peakYear }: UseOverYears): string {
  const peak = peakYear === undefined ? '' : i18n.t('history.peak', [peakYear]);
  return [peak, incompleteYears(years)].filter((part) => part !== '').join(i18n.t('history.semicolon'));
}
