import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Jump } from '~/protocol/panel-port';
import { countMatches, type MatchGroup } from './group-matches';
import { type MatchDetails, PageMatch } from './PageMatch';

interface PageMatchesProps {
  readonly groups: readonly MatchGroup[];
  /** What the list is called. */
  readonly name: string;
  /** What there is to say of a match besides its words. */
  detailsOf(group: MatchGroup): MatchDetails;
  onJump(to: Jump): void;
  onOpen(address: string): void;
  /** “Don't mark this again”; undefined for what isn't marked. */
  onUnmark?: ((form: string) => void) | undefined;
  /** Arrow up on the first phrase, arrow down on the last one. */
  onLeaveUp(): void;
  onLeaveDown?: (() => void) | undefined;
  readonly listRef?: Ref<HTMLUListElement>;
}

/** What a page has from the library: each phrase once, how often; a click goes there, and on to its next place. */
export function PageMatches({ groups, name, ...props }: PageMatchesProps) {
  const [jumps, setJumps] = useState<ReadonlyMap<string, number>>(new Map());

  const jump = (group: MatchGroup) => {
    const shown = group.stands.filter(({ visible }) => visible);
    const last = jumps.get(group.key);
    const next = last === undefined ? 0 : (last + 1) % shown.length;
    const stand = shown[next];
    if (!stand) return;
    setJumps(new Map(jumps).set(group.key, next));
    props.onJump(stand.jump);
  };

  return (
    <ul
      class="page-matches"
      aria-label={name}
      ref={props.listRef ?? null}
      onKeyDown={(event) => moveFocus(event, props.onLeaveUp, props.onLeaveDown)}
    >
      {groups.map((group) => (
        <PageMatch
          key={group.key}
          group={group}
          last={jumps.get(group.key)}
          details={props.detailsOf(group)}
          onJump={() => jump(group)}
          onOpen={props.onOpen}
          onUnmark={group.look === 'term' ? props.onUnmark : undefined}
        />
      ))}
    </ul>
  );
}

/** How many flags of each kind the page has. */
export function PageTotals({ groups }: { readonly groups: readonly MatchGroup[] }) {
  const counts = countMatches(groups);
  const totals = [
    i18n.t('popup.quotes', [counts.quote]),
    ...(counts.altered > 0 ? [i18n.t('popup.altered', [counts.altered])] : []),
    i18n.t('popup.terms', [counts.term]),
  ];
  return (
    <p class="totals">
      <b>{i18n.t('popup.onPageCount', [counts.quote + counts.altered + counts.term])}</b>
      <span>{totals.join(' · ')}</span>
    </p>
  );
}

function moveFocus(
  event: KeyboardEvent & { currentTarget: HTMLElement },
  onLeaveUp: () => void,
  onLeaveDown: (() => void) | undefined,
) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.page-match')];
  const at = rows.findIndex((row) => row.parentElement?.contains(document.activeElement));
  if (event.key === 'ArrowUp') {
    if (at <= 0) onLeaveUp();
    else rows[at - 1]?.focus();
  } else if (at + 1 < rows.length) rows[at + 1]?.focus();
  else onLeaveDown?.();
}
