import { i18n } from '#i18n';
import type { SharedPassage } from '~/compare/shared-passages';

/** Whether two sources have a passage alike, in a word or two: 一致, 有 2 处不同, 常见表述. */
export function passageKind({ common, differences, otherMarks }: SharedPassage): string {
  if (common) return i18n.t('kind.common');
  if (differences > 0) return i18n.t('compare.differs', [differences]);
  return i18n.t(otherMarks ? 'compare.sameLetters' : 'compare.same');
}
