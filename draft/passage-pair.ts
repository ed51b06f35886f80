import { movedSpan } from '~/engine/span';
import type { AlteredMatch, QuoteMatch, Span } from '~/engine/types';
import { setText, spanInTypeset, type Typography } from '~/engine/typography';
import type { PassagePair } from './align-passage';

/**
 * A passage and the piece of the source that it is from.
 * @param text of the draft's paragraph
 * @param source of the source's paragraph, as in its file
 * @param typography how the source's piece is set
 */
export function passagePair(
  text: string,
  match: QuoteMatch | AlteredMatch,
  source: string,
  typography: Typography,
): PassagePair {
  const shown = setText(source, typography);
  const piece = spanInTypeset(shown, match.places[0] ?? { start: 0, end: source.length });
  const parts = <T extends { readonly page: Span; readonly source: Span }>(all: readonly T[]) =>
    all.map((part) => ({
      ...part,
      page: movedSpan(part.page, -match.start),
      source: movedSpan(spanInTypeset(shown, part.source), -piece.start),
    }));
  return {
    draft: text.slice(match.start, match.end),
    source: shown.text.slice(piece.start, piece.end),
    differences: match.kind === 'altered' ? parts(match.differences) : [],
    captures: parts(match.captures),
  };
}
