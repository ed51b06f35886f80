import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Seal } from '../Seal';
import { SourceFacts } from '../SourceFacts';
import { useSettings } from '../use-settings';
import { useSource } from '../use-source';
import { SourceContents } from './SourceContents';
import { SourcePicker } from './SourcePicker';
import { SourceText } from './SourceText';
import { useChosenSource } from './use-chosen-source';
import { useMarkedParagraph } from './use-marked-paragraph';

/** A source to read: the one that the address names, or the library's first. */
export function ReaderApp() {
  const settings = useSettings();
  const [id, choose] = useChosenSource();
  const view = useSource(id);
  const source = view.state === 'there' ? view.source : undefined;
  const marked = useMarkedParagraph(source !== undefined && settings !== undefined);
  useEffect(() => {
    const name = i18n.t('extension.name');
    document.title = source ? `${source.title} · ${name}` : name;
  }, [source?.title]);
  return (
    <>
      <header class="reader-head">
        <Seal />
        <span>{i18n.t('reader.title')}</span>
        <SourcePicker chosen={id} onChoose={choose} />
        {source && <SourceFacts source={source} />}
        {source?.visibility === 'private' && (
          <span class="unpublished" title={i18n.t('panel.privateHint')}>
            {i18n.t('panel.private')}
          </span>
        )}
      </header>
      <main class="reader">
        <p role="status" class="reader-state">
          {view.state === 'missing' && i18n.t('reader.notFound')}
          {view.state === 'removed' && i18n.t('panel.removed')}
          {view.state === 'there' && view.changed && i18n.t('panel.changed')}
        </p>
        {source && settings && (
          <>
            <SourceContents source={source} typography={settings.typography} />
            <SourceText source={source} typography={settings.typography} marked={marked} />
          </>
        )}
      </main>
    </>
  );
}
