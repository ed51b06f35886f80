import { i18n } from '#i18n';
import type { MatchKind } from '~/engine/types';

/** What a match is, in a word: 关键词, 与原文一致. */
export function KindChip({ kind }: { readonly kind: MatchKind }) {
  return (
    <span class={`kind kind-${kind}`}>{kind === 'term' ? i18n.t('kind.term') : i18n.t('kind.verbatim')}</span>
  );
}
