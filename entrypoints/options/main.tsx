import { i18n } from '#i18n';
import { LibraryApp } from '~/components/library/LibraryApp';
import { showPage } from '~/components/show-page';

showPage(i18n.t('extension.name'), <LibraryApp />);
