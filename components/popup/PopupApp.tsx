import { useMemo, useRef, useState } from 'preact/hooks';
import { Lookup } from '~/components/lookup/Lookup';
import { flagsOf, groupMatches } from '~/components/page-matches/group-matches';
import { PageLists } from '~/components/page-matches/PageLists';
import { useTabView } from '~/components/page-matches/use-tab-view';
import { usePrivateMatches } from '~/components/private-matches/use-private-matches';
import { leavePendingPage } from '~/protocol/pending-page';
import { switchSite } from '~/protocol/settings';
import { markAgain, unmark } from '~/protocol/unmarked';
import { useSettings } from '../use-settings';
import { useSources } from '../use-sources';
import { PopupFoot } from './PopupFoot';
import { UnmarkNotice } from './UnmarkNotice';
import { useFound } from './use-found';

interface PopupAppProps {
  /** The tab that the popup is about; undefined when there is none. */
  readonly tab: Promise<number | undefined>;
  /** What to look up at once. */
  readonly query: Promise<string | undefined>;
  /** Opens a page of the extension. */
  onOpen(address: string): void;
  onClose(): void;
}

/** The popup: look-up above, what the page has below, the way to everything else at the foot. */
export function PopupApp({ onOpen, onClose, ...props }: PopupAppProps) {
  const settings = useSettings();
  const sources = useSources();
  const query = useFound(props.query)?.value ?? '';
  const found = useFound(props.tab);
  const tab = found ? found.value : 'finding';
  const ofPrivate = usePrivateMatches();
  const { jump, ...view } = useTabView(tab, ofPrivate.take);
  const [changedTerm, setChangedTerm] = useState<{ readonly form: string; readonly unmarked: boolean }>();
  const box = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const frames = view.state === 'connected' ? view.frames : [];
  const flags = useMemo(() => groupMatches(flagsOf(frames)), [frames]);
  const [top] = frames;
  // The frame says it a moment later than the settings: the switch answers at once.
  const on = top === undefined || !settings?.offSites.includes(top.site);
  const typography = settings?.typography ?? 'chinese';

  const changeTerm = (form: string, unmarked: boolean) => {
    setChangedTerm({ form, unmarked });
    void (unmarked ? unmark(form) : markAgain(form));
  };

  return (
    <>
      <Lookup
        sources={sources}
        typography={typography}
        query={query}
        box={box}
        onPage={(form) =>
          flags.find(({ look, text }) => look === 'term' && text === form)?.stands.length ?? 0
        }
        onOpen={onOpen}
        onClose={onClose}
        onLeaveDown={() => page.current?.querySelector<HTMLElement>('.page-match')?.focus()}
        isUnmarked={(form) => settings?.unmarked.includes(form) ?? false}
        onUnmark={changeTerm}
      >
        <div ref={page} class="page">
          <PageLists
            view={view}
            flags={flags}
            found={ofPrivate.found}
            sources={sources}
            typography={typography}
            showCommon={settings?.showCommon ?? true}
            on={on}
            onJump={jump}
            onOpen={onOpen}
            onUnmark={(form) => changeTerm(form, true)}
            onLeaveUp={() => box.current?.focus()}
          />
        </div>
      </Lookup>
      <UnmarkNotice
        changed={changedTerm}
        onUndo={({ form, unmarked }) => {
          void (unmarked ? markAgain(form) : unmark(form));
          setChangedTerm(undefined);
          box.current?.focus();
        }}
      />
      <PopupFoot
        site={top?.site}
        on={on}
        onSwitch={(site, to) => void switchSite(site, to)}
        onAdd={
          top && typeof tab === 'number'
            ? () => void leavePendingPage(tab).then(() => onOpen('/options.html#add'))
            : undefined
        }
        onOpen={onOpen}
      />
    </>
  );
}
