import { i18n } from '#i18n';
import { MarkedText } from '~/components/MarkedText';
import type { Match, Span } from '~/engine/types';

interface ThisPageProps {
  readonly match: Match;
  /** The page's characters. */
  readonly text: string;
  /** The paragraph's own text. */
  readonly source: string;
}

/** What the page has, where that is not what the source has: the words that differ, and names in the placeholder's place. */
export function ThisPage({ match, text, source }: ThisPageProps) {
  if (match.kind === 'term') return null;
  const onPage = (span: Span): Span => ({ start: span.start - match.start, end: span.end - match.start });
  const differences = match.kind === 'altered' ? match.differences : [];
  const kinds = [...new Set(differences.map(({ kind }) => i18n.t(`difference.${kind}`)))];
  // Footnote marks in between are no longer in the text: then nobody knows where in it the spans lie.
  const aligned = text.length === match.end - match.start;
  const captures = (aligned ? match.captures : []).map((capture) => {
    const { start, end } = onPage(capture.page);
    return i18n.t('difference.capture', [
      source.slice(capture.source.start, capture.source.end),
      text.slice(start, end),
    ]);
  });
  if (differences.length === 0 && captures.length === 0) return null;
  return (
    <div class="this-page">
      {aligned && differences.length > 0 && (
        <p>
          <span class="this-page-label">{i18n.t('difference.page')}</span>
          <span class="this-page-text" lang="zh">
            <MarkedText
              text={text}
              marks={[{ start: 0, end: text.length }]}
              differences={differences.map(({ page }) => onPage(page))}
            />
          </span>
        </p>
      )}
      <p class="this-page-notes">{[...kinds, ...new Set(captures)].join('；')}</p>
    </div>
  );
}
