import { i18n } from '#i18n';
import type { Passage } from '~/engine/passage';

/** What users call a paragraph: 正文第 5 段, or what it is where it has no number of its own. */
export function paragraphLabel({ paragraph, bodyNumber }: Passage): string {
  switch (paragraph.kind) {
    case 'body':
      return bodyNumber === undefined ? '' : i18n.t('paragraph.body', [bodyNumber]);
    case 'title':
      return i18n.t('paragraph.title');
    case 'salutation':
      return i18n.t('paragraph.salutation');
    case 'heading':
      return i18n.t('paragraph.heading');
  }
}
