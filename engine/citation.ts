import { citeInBrackets } from './cite-in-brackets';
import type { Passage, SourceFacts } from './passage';
import { cutPiece, cutQuotation, type QuotedPiece } from './quoted-piece';
import type { Span } from './types';
import { setText, spanInTypeset, type Typography } from './typography';

/** A copied passage in the two forms that a clipboard takes. */
export interface CopiedPassage {
  readonly plain: string;
  /** Without font, size or colour: the document that it goes into has its own. */
  readonly html: string;
}

/**
 * How a quotation and its source are put together. Gets the piece as it stands in the source, in the chosen
 * typography, and `set`, which puts other text of the source into that typography.
 */
export type CitationStyle = (
  piece: QuotedPiece,
  source: SourceFacts,
  set: (text: string) => string,
) => string;

export interface CiteOptions {
  readonly typography: Typography;
  /** With its source, or the bare words. */
  readonly cited: boolean;
  /** A span of the paragraph's text as in the file; without it the whole paragraph. */
  readonly span?: Span;
  readonly style?: CitationStyle;
}

/** @returns a passage as it is copied: exact but for its typography, never with more than the source has. */
export function cite(
  { paragraph, source }: Passage,
  { typography, cited, span, style = citeInBrackets }: CiteOptions,
): CopiedPassage {
  const paragraphSet = setText(paragraph.text, typography);
  const chosen = spanInTypeset(paragraphSet, span ?? { start: 0, end: paragraph.text.length });
  const plain = cited
    ? style(cutQuotation(paragraphSet.text, chosen), source, (text) => setText(text, typography).text)
    : cutPiece(paragraphSet.text, chosen).text;
  return { plain, html: escapeHtml(plain) };
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
