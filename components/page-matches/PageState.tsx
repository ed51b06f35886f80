import { i18n } from '#i18n';
import type { TabView } from '~/protocol/watch-tab';

interface PageStateProps {
  readonly view: TabView;
  readonly on: boolean;
  /** Whether something of the page is listed. */
  readonly listed: boolean;
  /** Whether the private sources have been asked, too. */
  readonly complete: boolean;
}

/** What there is to say of a page besides its flags: that it is being read, has none, is switched off, can't be read. */
export function PageState({ view, ...props }: PageStateProps) {
  if (view.state === 'unreachable') {
    return (
      <div class="page-state">
        <p class="strong">{i18n.t('popup.cannotRun')}</p>
        <p>{i18n.t('popup.cannotRunHint')}</p>
        <p>{i18n.t('popup.cannotRunReload')}</p>
      </div>
    );
  }
  const text = stateText(view, props);
  return text === undefined ? null : <p class="page-state">{text}</p>;
}

function stateText(
  view: TabView,
  { on, listed, complete }: Omit<PageStateProps, 'view'>,
): string | undefined {
  if (view.state !== 'connected') return i18n.t('popup.reading');
  if (!on) return i18n.t('popup.siteOff');
  if (!complete || view.frames.some(({ ready }) => !ready)) return i18n.t('popup.reading');
  return listed ? undefined : i18n.t('popup.none');
}
