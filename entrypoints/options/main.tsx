import { i18n } from '#i18n';
import { showPage } from '~/components/show-page';
import { OptionsApp } from './OptionsApp';

showPage(`${i18n.t('settings.title')} · ${i18n.t('extension.name')}`, <OptionsApp />);
