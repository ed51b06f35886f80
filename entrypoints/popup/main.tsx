import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { showPage } from '~/components/show-page';
import { loadLibrary } from '~/library/library';
import { takePendingQuery } from '~/protocol/pending-query';
import { tabToShow } from '~/protocol/tab-to-show';
import { PopupApp } from './PopupApp';

const address = new URL(location.href);
const [sources, tabId, pending] = await Promise.all([loadLibrary(), tabToShow(address), takePendingQuery()]);
showPage(
  i18n.t('extension.name'),
  <PopupApp
    sources={sources}
    tabId={tabId}
    query={address.searchParams.get('q') ?? pending ?? ''}
    onOpen={(page) => browser.tabs.create({ url: page }).then(() => window.close())}
    onClose={() => window.close()}
  />,
);
