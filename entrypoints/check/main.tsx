import { i18n } from '#i18n';
import { CheckApp } from '~/components/check/CheckApp';
import { showPage } from '~/components/show-page';

showPage(`${i18n.t('check.title')} · ${i18n.t('extension.name')}`, <CheckApp />);
