import { i18n } from '#i18n';
import { DifferenceNotes } from '~/components/DifferenceNotes';
import { MarkedText } from '~/components/MarkedText';
import { movedSpan } from '~/engine/span';
import type { Match } from '~/engine/types';
import type { Typography } from '~/protocol/settings';
import { captureNotes, type PageCaptures } from './captures';

interface ThisPageProps {
  readonly match: Match;
  /** The page's characters. */
  readonly text: string;
  /** The paragraph's own text. */
  readonly source: string;
  readonly typography: Typography;
  /** What the whole page has in the placeholder's place. */
  readonly captures: PageCaptures;
}

/** What the page has, where that is not what the source has: the words that differ, and names in the placeholder's place. */
export function ThisPage({ match, text, source, typography, captures }: ThisPageProps) {
  if (match.kind === 'term') return null;
  const differences = match.kind === 'altered' ? match.differences : [];
  const notes = captureNotes(match, text, source, captures);
  if (differences.length === 0 && notes.length === 0) return null;
  return (
    <div class="this-page">
      {differences.length > 0 && (
        <p>
          <span class="this-page-label">{i18n.t('difference.page')}</span>
          <span class="this-page-text" lang="zh">
            <MarkedText
              text={text}
              marks={[{ start: 0, end: text.length }]}
              differences={differences.map(({ page }) => movedSpan(page, -match.start))}
            />
          </span>
        </p>
      )}
      <DifferenceNotes match={match} text={text} source={source} typography={typography} notes={notes} />
    </div>
  );
}
