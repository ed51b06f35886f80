import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Place } from '~/engine/types';
import type { Look } from '~/protocol/highlights';
import { countMatches, type MatchGroup } from './group-matches';
import { SOURCE_LANGUAGE } from './show-page';

interface PageMatchesProps {
  readonly groups: readonly MatchGroup[];
  /** What to say of where a match stands in its source. */
  labelOf(place: Place): string;
  onJump(stand: MatchGroup['stands'][number]): void;
  /** Arrow up on the first phrase. */
  onLeaveUp(): void;
}

/** What a page has from the library: each phrase once, how often; a click goes there, and on to its next place. */
export function PageMatches({ groups, labelOf, onJump, onLeaveUp }: PageMatchesProps) {
  const counts = countMatches(groups);
  const totals = [
    i18n.t('popup.quotes', [counts.quote]),
    ...(counts.altered > 0 ? [i18n.t('popup.altered', [counts.altered])] : []),
    i18n.t('popup.terms', [counts.term]),
  ];
  const [jumps, setJumps] = useState<ReadonlyMap<string, number>>(new Map());

  const jump = (group: MatchGroup) => {
    const shown = group.stands.filter(({ visible }) => visible);
    const last = jumps.get(group.key);
    const next = last === undefined ? 0 : (last + 1) % shown.length;
    const stand = shown[next];
    if (!stand) return;
    setJumps(new Map(jumps).set(group.key, next));
    onJump(stand);
  };

  return (
    <>
      <p class="totals">
        <b>{i18n.t('popup.onPageCount', [counts.quote + counts.altered + counts.term])}</b>
        <span>{totals.join(' · ')}</span>
      </p>
      <ul
        class="page-matches"
        aria-label={i18n.t('popup.onPage')}
        onKeyDown={(event) => moveFocus(event, onLeaveUp)}
      >
        {groups.map((group) => (
          <li key={group.key}>
            <PageMatch
              group={group}
              last={jumps.get(group.key)}
              labelOf={labelOf}
              onJump={() => jump(group)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

const NAMES = {
  term: 'kind.term',
  quote: 'kind.quote',
  altered: 'popup.differs',
  common: 'kind.common',
} as const satisfies Record<Look, string>;

interface PageMatchProps {
  readonly group: MatchGroup;
  /** Which of its places was last jumped to. */
  readonly last: number | undefined;
  labelOf(place: Place): string;
  onJump(): void;
}

function PageMatch({ group, last, labelOf, onJump }: PageMatchProps) {
  const { look, text, otherForms, stands, places } = group;
  const shown = stands.filter(({ visible }) => visible).length;
  const where = places[0] ? labelOf(places[0]) : '';
  return (
    <button
      type="button"
      class={`page-match page-match-${look}`}
      // Not `disabled`: what can't be reached now is still there to be read.
      aria-disabled={shown === 0}
      onClick={onJump}
    >
      <span class="unseen">{i18n.t(NAMES[look])}</span>
      <span class="sample" aria-hidden="true" />
      <span class="page-match-text" lang={SOURCE_LANGUAGE}>
        {text}
      </span>
      {otherForms.length > 0 && (
        <small class="page-match-forms" lang={SOURCE_LANGUAGE}>
          {otherForms.join('、')}
        </small>
      )}
      <small class="page-match-where">
        {shown === 0
          ? i18n.t('popup.hidden')
          : [where, count(stands.length, shown, last)].filter((part) => part !== '').join(' · ')}
      </small>
    </button>
  );
}

function count(all: number, shown: number, last: number | undefined): string {
  if (all === 1) return '';
  return last === undefined || last >= shown
    ? i18n.t('popup.count', [all])
    : i18n.t('card.place', [last + 1, shown]);
}

function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }, onLeaveUp: () => void) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const buttons: (Element | null)[] = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement);
  if (event.key === 'ArrowUp' && at <= 0) onLeaveUp();
  else {
    const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next instanceof HTMLElement) next.focus();
  }
}
