import { i18n } from '#i18n';
import type { Difference } from '~/engine/types';
import type { Look } from '~/protocol/highlights';
import { MarkedText } from '../MarkedText';
import { SOURCE_LANGUAGE } from '../show-page';
import { TermWords } from '../TermWords';
import type { MatchGroup } from './group-matches';
import { SourceLink, type SourceLinkProps } from './SourceLink';

/** What the library has to say of a matched phrase. */
export interface MatchDetails {
  /** Where it stands, in words, and the address there; undefined as long as it isn't known. */
  readonly where?: SourceLinkProps['where'] | undefined;
  /** Where it differs from the source, as offsets into the phrase and its paragraph. */
  readonly differences: readonly Difference[];
  /** What differs from the source, and what stands in its placeholder's place, in words. */
  readonly notes: readonly { readonly name?: string; readonly what: string }[];
  /** The user's own words on a term. */
  readonly rendering?: string | undefined;
  readonly note?: string | undefined;
}

interface PageMatchProps {
  readonly group: MatchGroup;
  /** Which of its places was last jumped to. */
  readonly last: number | undefined;
  readonly details: MatchDetails;
  onJump(): void;
  onOpen(address: string): void;
  onUnmark: ((form: string) => void) | undefined;
}

const NAMES = {
  term: 'kind.term',
  quote: 'kind.quote',
  altered: 'popup.differs',
  common: 'kind.common',
} as const satisfies Record<Look, string>;

/** So many of its differences are said; all are marked. */
const MOST_NOTES = 3;

/** One phrase of the page: a button that goes there, and below what there is to say of it. */
export function PageMatch({ group, last, details, onJump, onOpen, onUnmark }: PageMatchProps) {
  const { look, text, otherForms, stands } = group;
  const { where, notes, differences } = details;
  const shown = stands.filter(({ visible }) => visible).length;
  return (
    <li class={`page-match-row page-match-${look}`}>
      <button
        type="button"
        class="page-match"
        // Not `disabled`: what can't be reached now is still there to be read.
        aria-disabled={shown === 0}
        onClick={onJump}
      >
        <span class="unseen">{i18n.t(NAMES[look])}</span>
        <span class="sample" aria-hidden="true" />
        <span class="page-match-text" lang={SOURCE_LANGUAGE}>
          <MarkedText
            text={text}
            marks={differences.length > 0 ? [{ start: 0, end: text.length }] : []}
            differences={differences.map(({ page }) => page)}
          />
          {otherForms.length > 0 && <small class="page-match-forms">{otherForms.join('、')}</small>}
        </span>
        <small class="page-match-count">
          {shown === 0 ? i18n.t('popup.hidden') : count(stands.length, shown, last)}
        </small>
      </button>
      <div class="page-match-more">
        {notes.length > 0 && (
          <ul class="page-match-notes">
            {notes.slice(0, MOST_NOTES).map(({ name, what }) => (
              <li key={`${name} ${what}`}>
                {name && <b>{name}</b>} {what}
              </li>
            ))}
            {notes.length > MOST_NOTES && (
              <li>{i18n.t('panel.moreDifferences', [notes.length - MOST_NOTES])}</li>
            )}
          </ul>
        )}
        <TermWords rendering={details.rendering} note={details.note} />
        <p class="page-match-foot">
          {where && <SourceLink where={where} onOpen={onOpen} />}
          {onUnmark && (
            <button type="button" class="button quiet" onClick={() => onUnmark(text)}>
              {i18n.t('panel.unmark')}
              <span class="unseen"> {text}</span>
            </button>
          )}
        </p>
      </div>
    </li>
  );
}

function count(all: number, shown: number, last: number | undefined): string {
  if (all === 1) return '';
  return last === undefined || last >= shown
    ? i18n.t('popup.count', [all])
    : i18n.t('card.place', [last + 1, shown]);
}
