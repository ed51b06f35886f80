import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { PopupApp } from '~/components/popup/PopupApp';
import { showPage } from '~/components/show-page';
import { takePendingQuery } from '~/protocol/pending-query';
import { tabToShow } from '~/protocol/tab-to-show';

const address = new URL(location.href);
const query = address.searchParams.get('q');
// Drawn before anything has been asked: what is typed at once is not lost.
showPage(
  i18n.t('extension.name'),
  <PopupApp
    tab={tabToShow(address)}
    query={query === null ? takePendingQuery() : Promise.resolve(query)}
    onOpen={(page) => browser.tabs.create({ url: page }).then(() => window.close())}
    onClose={() => window.close()}
  />,
);
