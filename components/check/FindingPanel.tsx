import { i18n } from '#i18n';
import { KindChip } from '~/components/KindChip';
import { SOURCE_LANGUAGE } from '~/components/show-page';
import { TermWords } from '~/components/TermWords';
import { type Finding, isPassage } from '~/draft/finding';
import { wordingEdit } from '~/draft/wording-edit';
import type { TermMatch } from '~/engine/types';
import type { Typography } from '~/engine/typography';
import type { CheckedState } from './check-state';
import { DraftWording } from './DraftWording';
import { comparePassage, kindName, placeName } from './finding-words';
import { SourcePlaces } from './SourcePlaces';
import { useTermWords } from './use-term-words';

interface FindingPanelProps {
  readonly state: CheckedState;
  readonly finding: Finding;
  readonly typography: Typography;
  /** The last change was made to this passage. */
  readonly isChanged: boolean;
  onUseWording(): void;
  onUndo(): void;
  onClose(): void;
}

/** Id of what the chosen finding is, in a word. */
export const KIND_OF_FINDING = 'kind-of-finding';

/** One finding beside its source: what the draft has, what the source has, and what can be done about it. */
export function FindingPanel({ state, finding, typography, ...props }: FindingPanelProps) {
  const text = state.draft.paragraphs[finding.paragraph]?.text ?? '';
  const words = useTermWords(state.library, termsIn(state, finding));
  const compared = comparePassage(state, finding, typography);
  const isOther =
    isPassage(finding) &&
    finding.kind !== 'abridged' &&
    (finding.match.kind === 'altered' || (finding.kind === 'verbatim' && !!compared?.marks.length));
  const canUse = isOther && wordingEdit(state.draft, state.sources, finding, typography) !== undefined;
  const incomplete = [...state.library.facts.values()].filter(({ complete }) => !complete).length;
  return (
    <div class="finding">
      <div class="finding-head">
        <span id={KIND_OF_FINDING}>
          {finding.kind === 'unfound' ? (
            <span class="kind kind-unfound">{kindName('unfound')}</span>
          ) : (
            <KindChip match={finding.match} />
          )}
        </span>
        <span>{i18n.t('check.inDraft', [placeName(state.draft.locations[finding.paragraph])])}</span>
        <button type="button" class="button" onClick={props.onClose}>
          {i18n.t('check.summary')}
        </button>
      </div>
      <DraftWording compared={compared} finding={finding} text={text} typography={typography} />
      {finding.kind === 'unfound' && (
        <p class="unfound-note">
          {i18n.t(finding.isPart ? 'check.unfoundPart' : 'check.unfound', [state.library.facts.size])}
          {i18n.t('check.unfoundMeans')}
          {incomplete > 0 && i18n.t('check.unfoundCut', [incomplete])}
        </p>
      )}
      {canUse && (
        <button
          type="button"
          // Where stock wording is from nobody can say, and punctuation is the writer's: they may stay as they are.
          class={`button use-wording${finding.kind === 'altered' ? ' primary' : ''}`}
          onClick={props.onUseWording}
        >
          {i18n.t('check.useWording')}
        </button>
      )}
      {props.isChanged && (
        <p class="changed">
          <span>{i18n.t('check.changed')}</span>
          <button type="button" class="button" aria-keyshortcuts="Control+Z" onClick={props.onUndo}>
            {i18n.t('check.undo')}
          </button>
        </p>
      )}
      {finding.kind !== 'unfound' && (
        <SourcePlaces key={finding.id} state={state} match={finding.match} typography={typography} />
      )}
      {words.map(({ form, rendering, note }) => (
        <div key={form} class="own-words">
          <b lang={SOURCE_LANGUAGE}>{form}</b>
          <TermWords rendering={rendering} note={note} />
        </div>
      ))}
    </div>
  );
}

/** The key terms of a passage, or the one that it is. */
function termsIn({ draft }: CheckedState, { paragraph, start, end }: Finding): TermMatch[] {
  return (draft.findings[paragraph] ?? []).flatMap((one) =>
    one.kind === 'term' && one.start >= start && one.end <= end ? [one.match] : [],
  );
}
