import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { groupMatches } from '~/components/group-matches';
import { Lookup } from '~/components/Lookup';
import { PageMatches } from '~/components/PageMatches';
import { PageState } from '~/components/PageState';
import { paragraphLabel } from '~/components/paragraph-label';
import { SiteSwitch } from '~/components/SiteSwitch';
import { useSettings } from '~/components/use-settings';
import { useTabView } from '~/components/use-tab-view';
import { passageOf } from '~/engine/passage';
import type { Place, Source } from '~/engine/types';
import { findSource } from '~/library/library';
import { switchSite } from '~/protocol/settings';

interface PopupAppProps {
  readonly sources: readonly Source[];
  /** The tab that the popup is about; undefined when there is none. */
  readonly tabId: number | undefined;
  /** What to look up at once. */
  readonly query: string;
  /** Opens a page of the extension. */
  onOpen(address: string): void;
  onClose(): void;
}

/** The popup: look-up above, what the page has below, one switch. */
export function PopupApp({ sources, tabId, query, onOpen, onClose }: PopupAppProps) {
  const settings = useSettings();
  const { jump, ...view } = useTabView(tabId);
  const box = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const frames = view.state === 'connected' ? view.frames : [];
  const groups = groupMatches(frames);
  const [top] = frames;
  // The frame says it a moment later than the settings: the switch answers at once.
  const on = top === undefined || !settings?.offSites.includes(top.site);

  return (
    <>
      <Lookup
        sources={sources}
        typography={settings?.typography ?? 'chinese'}
        query={query}
        box={box}
        onPage={(form) =>
          groups.find(({ look, text }) => look === 'term' && text === form)?.stands.length ?? 0
        }
        onOpen={onOpen}
        onClose={onClose}
        onLeaveDown={() => page.current?.querySelector<HTMLElement>('.page-match')?.focus()}
      >
        <div ref={page} class="page">
          {groups.length > 0 && (
            <PageMatches
              groups={groups}
              labelOf={(place) => placeLabel(sources, place)}
              onJump={({ frame, id }) => jump(frame, id)}
              onLeaveUp={() => box.current?.focus()}
            />
          )}
          <PageState view={view} on={on} flags={groups.length} />
        </div>
      </Lookup>
      <footer class="bar">
        {top?.site && <SiteSwitch site={top.site} on={on} onSwitch={(to) => switchSite(top.site, to)} />}
        <a
          class="button settings-link"
          href="/options.html"
          onClick={(event) => {
            event.preventDefault();
            onOpen('/options.html');
          }}
        >
          {i18n.t('popup.settings')}
        </a>
      </footer>
    </>
  );
}

function placeLabel(sources: readonly Source[], { sourceId, paragraph }: Place): string {
  const source = findSource(sources, sourceId);
  const passage = source && passageOf(source, paragraph);
  return passage ? paragraphLabel(passage) : '';
}
