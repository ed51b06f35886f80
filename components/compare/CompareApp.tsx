import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { byDate } from '~/compare/term-table';
import type { Source, SourceId } from '~/engine/types';
import type { SourceList } from '~/library/store/source-store';
import { followLibrary } from '../follow-library';
import { TroubleBanner } from '../library/TroubleBanner';
import { Seal } from '../Seal';
import { useSettings } from '../use-settings';
import { SharedPassages } from './SharedPassages';
import { SourcePicker } from './SourcePicker';
import { TermTable } from './TermTable';
import { useChosenSources } from './use-chosen-sources';

interface CompareAppProps {
  /** Ids in the page's address; may be anything. */
  readonly named: readonly string[];
  listSources(): Promise<SourceList>;
  readSource(id: SourceId): Promise<Source | undefined>;
}

/** Sources side by side: their terms by date, and what two of them share. */
export function CompareApp({ named, listSources, readSource }: CompareAppProps) {
  const settings = useSettings();
  const [list, setList] = useState<SourceList>();
  useEffect(() => followLibrary(listSources, setList), [listSources]);
  const known = useMemo(() => list?.heads.map(({ facts }) => facts.id) ?? [], [list]);
  const { chosen, choose, sources, reading } = useChosenSources(named, known, readSource);
  // The same sources are the same comparison.
  const inOrder = useMemo(() => byDate(sources), sources);
  if (!list || !settings) return null;
  return (
    <>
      <header class="compare-head">
        <Seal />
        <h1>{i18n.t('compare.title')}</h1>
      </header>
      <main class="compare">
        {list.trouble && <TroubleBanner trouble={list.trouble} />}
        <SourcePicker heads={list.heads} chosen={chosen} onChoose={choose} />
        {inOrder.length < 2 && reading ? (
          <p class="page-state" role="status">
            {i18n.t('compare.comparing')}
          </p>
        ) : inOrder.length < 2 ? (
          <p class="page-state">
            {i18n.t(list.heads.length < 2 ? 'compare.onlyOne' : 'compare.chooseTwo')}
            {list.heads.length < 2 && <a href="/options.html">{i18n.t('library.title')}</a>}
          </p>
        ) : (
          <>
            <TermTable sources={inOrder} />
            <SharedPassages sources={inOrder} typography={settings.typography} />
          </>
        )}
      </main>
    </>
  );
}
