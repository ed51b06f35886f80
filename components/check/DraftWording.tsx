import { i18n } from '#i18n';
import { DifferenceNotes } from '~/components/DifferenceNotes';
import { MarkedText } from '~/components/MarkedText';
import { SOURCE_LANGUAGE } from '~/components/show-page';
import { type Finding, isPassage } from '~/draft/finding';
import { movedSpan } from '~/engine/span';
import type { Typography } from '~/engine/typography';
import { type ComparedPassage, passageNotes } from './finding-words';

interface DraftWordingProps {
  readonly compared: ComparedPassage | undefined;
  readonly finding: Finding;
  /** The paragraph's. */
  readonly text: string;
  readonly typography: Typography;
}

/** Id of what is said of the chosen passage, for those who hear the page: the passage names it. */
export const SAID_OF_FINDING = 'said-of-finding';

/** What the draft has, and in words where it isn't what the source has. */
export function DraftWording({ compared, finding, text, typography }: DraftWordingProps) {
  const { start, end } = finding;
  const words = text.slice(start, end);
  const match = isPassage(finding) ? finding.match : undefined;
  const differences =
    match?.kind === 'altered' ? match.differences.map(({ page }) => movedSpan(page, -start)) : [];
  const notes = isPassage(finding) && compared ? passageNotes(finding, text, compared) : [];
  return (
    <div class="draft-wording">
      <p class="side-label">{i18n.t('check.draftSide')}</p>
      <p class="draft-words" lang={SOURCE_LANGUAGE}>
        <MarkedText text={words} marks={[{ start: 0, end: words.length }]} differences={differences} />
      </p>
      <div id={SAID_OF_FINDING}>
        {match && compared && (
          <DifferenceNotes
            match={match}
            text={words}
            source={compared.paragraph}
            typography={typography}
            subject="draft"
            notes={notes}
          />
        )}
      </div>
    </div>
  );
}
