import { i18n } from '#i18n';
import { CompareApp } from '~/components/compare/CompareApp';
import { showPage } from '~/components/show-page';
import { listSources, readSource } from '~/library/store/source-store';

showPage(
  `${i18n.t('compare.title')} · ${i18n.t('extension.name')}`,
  <CompareApp
    named={new URLSearchParams(location.search).getAll('source')}
    listSources={listSources}
    readSource={readSource}
  />,
);
