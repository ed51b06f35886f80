import { i18n } from '#i18n';
import { ReaderApp } from '~/components/reader/ReaderApp';
import { showPage } from '~/components/show-page';

showPage(i18n.t('extension.name'), <ReaderApp />);
