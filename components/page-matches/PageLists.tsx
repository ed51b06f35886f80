import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FoundPrivately } from '~/components/private-matches/private-matching';
import type { Source } from '~/engine/types';
import type { FrameReport, Jump } from '~/protocol/panel-port';
import type { Typography } from '~/protocol/settings';
import type { TabView } from '~/protocol/watch-tab';
import { groupMatches, type MatchGroup } from './group-matches';
import { matchDetails } from './match-details';
import { PageMatches, PageTotals } from './PageMatches';
import { PageState } from './PageState';

interface PageListsProps {
  readonly view: TabView;
  /** What is marked on the page. */
  readonly flags: readonly MatchGroup[];
  /** What private sources have of it. */
  readonly found: FoundPrivately;
  /** Undefined until they are read. */
  readonly sources: readonly Source[] | undefined;
  readonly typography: Typography;
  readonly showCommon: boolean;
  readonly on: boolean;
  onJump(to: Jump): void;
  onOpen(address: string): void;
  onUnmark(form: string): void;
  /** Arrow up on the first phrase. */
  onLeaveUp(): void;
}

const NO_SOURCES: readonly Source[] = [];

/** What a page has from the library: what is marked there, and below what only the extension knows of. */
export function PageLists({
  view,
  flags,
  found,
  sources = NO_SOURCES,
  typography,
  ...props
}: PageListsProps) {
  const marked = useRef<HTMLUListElement>(null);
  const unseen = useRef<HTMLUListElement>(null);
  const frames = view.state === 'connected' ? view.frames : [];
  const detailsOf = useMemo(() => matchDetails(sources, typography), [sources, typography]);
  const ofPrivate = useMemo(
    () => groupsOfPrivate(frames, found, props.showCommon),
    [frames, found, props.showCommon],
  );
  const list = { detailsOf, onJump: props.onJump, onOpen: props.onOpen, onUnmark: props.onUnmark };
  const go = (to: HTMLUListElement | null, end: 'first' | 'last') => {
    const rows = to?.querySelectorAll<HTMLElement>('.page-match');
    const row = end === 'first' ? rows?.[0] : rows?.[rows.length - 1];
    if (row) row.focus();
    else if (end === 'last') props.onLeaveUp();
  };
  return (
    <>
      {flags.length > 0 && (
        <>
          <PageTotals groups={flags} />
          <PageMatches
            groups={flags}
            name={i18n.t('popup.onPage')}
            listRef={marked}
            onLeaveUp={props.onLeaveUp}
            onLeaveDown={() => go(unseen.current, 'first')}
            {...list}
          />
        </>
      )}
      {ofPrivate.length > 0 && (
        <section class="private" aria-labelledby="private">
          <h2 id="private">
            <b>{i18n.t('panel.private')}</b>
            {i18n.t('panel.privateHint')}
          </h2>
          <PageMatches
            groups={ofPrivate}
            name={i18n.t('panel.private')}
            listRef={unseen}
            onLeaveUp={() => go(marked.current, 'last')}
            {...list}
          />
        </section>
      )}
      {found.cut && <p class="page-state">{i18n.t('panel.privateCut')}</p>}
      {found.failed && <p class="page-state">{i18n.t('panel.privateFailed')}</p>}
      <PageState
        view={view}
        on={props.on}
        listed={flags.length + ofPrivate.length > 0}
        complete={found.complete && frames.every(({ frame }) => found.frames.has(frame))}
      />
    </>
  );
}

/** In the order of the frames, those that have gone left out. */
function groupsOfPrivate(
  frames: readonly FrameReport[],
  found: FoundPrivately,
  showCommon: boolean,
): readonly MatchGroup[] {
  const matches = frames.flatMap(({ frame }) => found.frames.get(frame) ?? []);
  return groupMatches(showCommon ? matches : matches.filter(({ common }) => !common));
}
