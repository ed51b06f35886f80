import { i18n } from '#i18n';
import { showPage } from '~/components/show-page';
import { loadLibrary } from '~/library/library';
import { ReaderApp } from './ReaderApp';

const sources = await loadLibrary();
const id = new URLSearchParams(location.search).get('source');
const source = id === null ? sources[0] : sources.find((one) => one.id === id);
const name = i18n.t('extension.name');
showPage(source ? `${source.title} · ${name}` : name, <ReaderApp source={source} />);
