import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';

/** Language of the sources, for screen readers and line breaking; the page around them may speak another one. */
export const SOURCE_LANGUAGE = 'zh-CN';

/** Draws an extension page: names it, says in which language it speaks, puts its content in. */
export function showPage(title: string, content: ComponentChild): void {
  document.documentElement.lang = i18n.t('extension.language');
  document.title = title;
  render(content, document.body);
}
