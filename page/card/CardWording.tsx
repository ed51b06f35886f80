import { i18n } from '#i18n';
import { History } from '~/components/History';
import type { WordingHistory } from '~/engine/history';
import type { Match } from '~/engine/types';
import { setText } from '~/engine/typography';
import type { Typography } from '~/protocol/settings';
import type { KnownWording } from './ask-wording';

interface CardWordingProps {
  readonly match: Match;
  /** The page's own characters: a term in another form is named. */
  readonly onPage: string;
  /** Undefined as long as it isn't known. */
  readonly wording: KnownWording | undefined;
  readonly typography: Typography;
  /** Keeps its room until it comes, and afterwards. */
  readonly late: boolean;
}

/**
 * How often a term is used, or which formulations stock wording is made of, each with its own figure. What nobody has
 * counted gets no words here: a card has enough of them.
 */
export function CardWording({ match, onPage, wording, typography, late }: CardWordingProps) {
  const rows = wording ? rowsOf(match, onPage, wording, typography) : [];
  const state = late ? 'card-wording late' : 'card-wording';
  if (rows.length > 1) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: more than fit in scroll, by keyboard as well.
      <section class={state} aria-label={i18n.t('kind.common')} tabIndex={0}>
        {rows}
      </section>
    );
  }
  if (rows.length === 0 && !late) return null;
  return (
    <div class={state}>{rows.length === 0 && wording ? <History history={wording.history} /> : rows}</div>
  );
}

function rowsOf(
  match: Match,
  onPage: string,
  { text, history, formulations }: KnownWording,
  typography: Typography,
) {
  if (match.kind === 'term' && history.kind === 'no-data') return [];
  if (match.kind === 'term' && lettersOf(match.form) === lettersOf(onPage)) {
    return [<History key="term" history={history} />];
  }
  const row = (wording: string, own: WordingHistory, key: string | number) => (
    <History key={key} name={<span lang="zh-CN">{setText(wording, typography).text}</span>} history={own} />
  );
  if (match.kind === 'term') return [row(match.form, history, 'form')];
  const rows = formulations.map((span) => row(text.slice(span.start, span.end), span.history, span.start));
  const isNamed = formulations.some(({ start, end }) => start === 0 && end === text.length);
  return history.kind !== 'figures' || isNamed ? rows : [row(text, history, 'whole'), ...rows];
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
