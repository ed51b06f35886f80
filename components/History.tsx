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
  return (
    <div class="history">
      {name !== undefined && <p class="history-name">{name}</p>}
      {history.kind === 'figures' ? (
        <>
          {history.use && <UseCurve years={history.use.years} />}
          <p class="history-items">{i18n.t('history.items', [history.items.toLocaleString('en-US')])}</p>
          {history.use && <p class="history-years">{yearsInWords(history.use)}</p>}
          {history.first && <p class="history-first">{firstInWords(history.first)}</p>}
        </>
      ) : (
        <p>{i18n.t(history.kind === 'none' ? 'history.none' : 'history.noData')}</p>
      )}
    </div>
  );
}

function firstInWords(first: FirstDate): string {
  return first.kind === 'day' ? i18n.t('history.first', [first.day]) : i18n.t('history.beforeData');
}

function yearsInWords({ years, peakYear }: UseOverYears): string {
  const peak = peakYear === undefined ? '' : i18n.t('history.peak', [peakYear]);
  return [peak, incompleteYears(years)].filter((part) => part !== '').join(i18n.t('history.semicolon'));
}
