import { cite } from '~/engine/citation';
import { foldedLetters } from '~/engine/fold';
import { MIN_QUOTE_LETTERS } from '~/engine/limits';
import type { Span } from '~/engine/types';
import { setText, spanInOriginal } from '~/engine/typography';
import type { Found } from '~/lookup/search';
import type { Typography } from '~/protocol/settings';
import type { CopyText } from '../copy-text';

interface CopyOptions {
  readonly typography: Typography;
  /** With its citation, or the bare words. */
  readonly cited: boolean;
  /** What is selected of the shown paragraph. */
  readonly selection?: Span | undefined;
}

/**
 * What a look-up result copies, by the card's rule: what is selected; otherwise the passage that was looked up, or for
 * a term, and for text too short to be a quotation, the whole paragraph.
 */
export function copyOfFound(
  { by, passage, spans }: Found,
  { typography, cited, selection }: CopyOptions,
): CopyText {
  const { text } = passage.paragraph;
  const [found] = spans;
  const isPassage =
    by === 'text' && found && foldedLetters(text.slice(found.start, found.end)).length >= MIN_QUOTE_LETTERS;
  const span = selection
    ? spanInOriginal(setText(text, typography), selection)
    : isPassage
      ? found
      : undefined;
  return cite(passage, { typography, cited, ...(span ? { span } : {}) });
}
