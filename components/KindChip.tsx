import { i18n } from '#i18n';
import type { Difference, Match } from '~/engine/types';
import { lookOf } from '~/protocol/highlights';

/** What a match is, in a word: 关键词, 与原文一致, 与原文有 2 处不同, 节引（有省略）, 常见表述. */
export function KindChip({ match }: { readonly match: Match }) {
  return <span class={`kind kind-${lookOf(match)}`}>{kindName(match)}</span>;
}

function kindName(match: Match): string {
  if (match.kind === 'term') return i18n.t('kind.term');
  if (match.common) return i18n.t('kind.common');
  if (match.kind === 'quote') return i18n.t('kind.verbatim');
  if (match.differences.every(isOmission)) return i18n.t('kind.abridged');
  return i18n.t('kind.altered', [match.differences.length]);
}

/** The page itself says that something was left out. */
function isOmission({ kind, marked }: Difference): boolean {
  return kind === 'dropped' && marked === true;
}
