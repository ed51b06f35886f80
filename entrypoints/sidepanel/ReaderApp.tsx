import { i18n } from '#i18n';
import { Seal } from '~/components/Seal';
import { SourceContents } from '~/components/SourceContents';
import { SourceFacts } from '~/components/SourceFacts';
import { SourceText } from '~/components/SourceText';
import { useMarkedParagraph } from '~/components/use-marked-paragraph';
import { useSettings } from '~/components/use-settings';
import type { Source } from '~/engine/types';

/** A source to read. */
export function ReaderApp({ source }: { readonly source: Source | undefined }) {
  const settings = useSettings();
  const marked = useMarkedParagraph(source !== undefined && settings !== undefined);
  return (
    <>
      <header class="reader-head">
        <Seal />
        <span>{i18n.t('reader.title')}</span>
        {source && <SourceFacts source={source} />}
      </header>
      <main class="reader">
        {source && settings ? (
          <>
            <SourceContents source={source} typography={settings.typography} />
            <SourceText source={source} typography={settings.typography} marked={marked} />
          </>
        ) : (
          !source && <p class="page-state">{i18n.t('reader.notFound')}</p>
        )}
      </main>
    </>
  );
}
