import { i18n } from '#i18n';
import { DifferenceList } from '~/components/DifferenceList';
import { MarkedText } from '~/components/MarkedText';
import { SOURCE_LANGUAGE } from '~/components/show-page';
import { type Finding, isPassage } from '~/draft/finding';
import type { Span } from '~/engine/types';
import type { Typography } from '~/engine/typography';
import type { CheckedState } from './check-session';
import { captureNotes } from './finding-words';

interface DraftWordingProps {
  readonly state: CheckedState;
  readonly finding: Finding;
  /** The paragraph's. */
  readonly text: string;
  readonly typography: Typography;
}

/** Id of what is said of the chosen passage, for those who hear the page: the passage names it. */
export const SAID_OF_FINDING = 'said-of-finding';

/** What the draft has, and in words where it isn't what the source has. */
export function DraftWording({ state, finding, text, typography }: DraftWordingProps) {
  const { start, end } = finding;
  const words = text.slice(start, end);
  const match = isPassage(finding) ? finding.match : undefined;
  const place = match?.places[0];
  const source =
    place &&
    state.sources.get(place.sourceId)?.paragraphs.find(({ index }) => index === place.paragraph)?.text;
  const inWords = (span: Span): Span => ({ start: span.start - start, end: span.end - start });
  const differences = match?.kind === 'altered' ? match.differences.map(({ page }) => inWords(page)) : [];
  const notes = isPassage(finding) && source !== undefined ? captureNotes(finding, text, source) : [];
  return (
    <div class="draft-wording">
      <p class="side-label">{i18n.t('check.draftSide')}</p>
      <p class="draft-words" lang={SOURCE_LANGUAGE}>
        <MarkedText text={words} marks={[{ start: 0, end: words.length }]} differences={differences} />
      </p>
      <div id={SAID_OF_FINDING}>
        {match && source !== undefined && (
          <DifferenceList
            match={match}
            text={words}
            source={source}
            typography={typography}
            subject="draft"
          />
        )}
        {notes.length > 0 && (
          <ul class="capture-notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
