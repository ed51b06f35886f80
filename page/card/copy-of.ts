import type { CopyText } from '~/components/copy-text';
import { cite } from '~/engine/citation';
import type { Span } from '~/engine/types';
import { setText, spanInOriginal } from '~/engine/typography';
import type { CardContent } from './CardView';

/**
 * What the card copies: what is selected in it; otherwise the quoted passage, or for a term the whole paragraph.
 * @param selection a span of the shown text
 */
export function copyOf(content: CardContent, selection: Span | undefined, cited: boolean): CopyText {
  const { match, step, passage, typography } = content;
  if (!passage) return { plain: '', html: '' };
  const place = match.kind === 'term' ? undefined : match.places[step];
  const span = selection ? spanInOriginal(setText(passage.paragraph.text, typography), selection) : place;
  return cite(passage, { typography, cited, ...(span ? { span } : {}) });
}
