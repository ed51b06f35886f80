import { i18n } from '#i18n';
import { showPage } from '~/components/show-page';
import { ReaderApp } from './ReaderApp';

showPage(i18n.t('extension.name'), <ReaderApp />);
