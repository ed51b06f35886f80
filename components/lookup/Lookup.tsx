import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Source } from '~/engine/types';
import { type Found, search } from '~/lookup/search';
import type { Typography } from '~/protocol/settings';
import { copyText } from '../copy-text';
import { paragraphLabel } from '../paragraph-label';
import { Seal } from '../Seal';
import { sourceAddress } from '../source-address';
import { copyOfFound } from './copy-of-found';
import { ResultList, resultId } from './ResultList';
import { SearchBox } from './SearchBox';
import { useSearchSet } from './use-search-set';

interface LookupProps {
  /** Undefined until they are read. */
  readonly sources: readonly Source[] | undefined;
  readonly typography: Typography;
  /** What to look up at once. */
  readonly query: string;
  readonly box: RefObject<HTMLInputElement | null>;
  /** What stands below the results. */
  readonly children: ComponentChildren;
  /** How often the page has a term. */
  onPage(form: string): number;
  /** Opens a page of the extension. */
  onOpen(address: string): void;
  /** Escape in an empty box. */
  onClose(): void;
  /** Arrow down without results. */
  onLeaveDown(): void;
  /** Whether a term is not to be marked any more, and the way to change that. */
  isUnmarked(form: string): boolean;
  onUnmark(form: string, unmarked: boolean): void;
}

const LIST = 'results';

/** Look-up: a box, results while one types, the keyboard. */
export function Lookup(props: LookupProps) {
  const [query, setQuery] = useState(props.query);
  const [current, setCurrent] = useState(0);
  const [outcome, setOutcome] = useState('');
  const asked = query.trim() !== '';
  const { sources } = props;
  const set = useSearchSet(sources, asked);
  const results = useMemo(() => (asked && set ? search(set, query) : []), [asked, query, set]);
  // Words may be brought a moment after the box is there; what was typed by then stays.
  useEffect(() => setQuery((typed) => typed || props.query), [props.query]);

  const look = (text: string) => {
    setQuery(text);
    setCurrent(0);
    setOutcome('');
  };
  const open = ({ passage }: Found) =>
    props.onOpen(sourceAddress(passage.source.id, passage.paragraph.index));
  const copy = async (found: Found) => {
    setOutcome('');
    const copied = await copyText(copyOfFound(found, { typography: props.typography, cited: false }));
    setOutcome(copied ? i18n.t('copy.done') : i18n.t('copy.failed'));
  };
  const move = (to: number) => setCurrent(Math.min(Math.max(to, 0), results.length - 1));
  // After drawing: what becomes current grows.
  useLayoutEffect(() => {
    document.getElementById(resultId(LIST, current))?.scrollIntoView({ block: 'nearest' });
  }, [current, query]);
  const onKeyDown = (event: KeyboardEvent) => {
    const found = results[current];
    if (event.key === 'ArrowDown') found ? move(current + 1) : props.onLeaveDown();
    else if (event.key === 'ArrowUp' && found) move(current - 1);
    else if (event.key === 'Enter' && found) event.ctrlKey || event.metaKey ? open(found) : void copy(found);
    else if (event.key === 'Escape') query === '' ? props.onClose() : look('');
    else return;
    event.preventDefault();
  };

  return (
    <>
      <header class="bar">
        <Seal />
        <h1 class="unseen">{i18n.t('extension.name')}</h1>
        <SearchBox
          query={query}
          onQuery={look}
          onKeyDown={onKeyDown}
          results={results.length > 0 ? LIST : undefined}
          current={results.length > 0 ? resultId(LIST, current) : undefined}
          box={props.box}
        />
      </header>
      <main>
        {results.length > 0 && (
          <>
            <p class="keys">
              <span>{i18n.t('popup.keys')}</span>
            </p>
            <ResultList
              id={LIST}
              results={results}
              current={current}
              typography={props.typography}
              titled={sources !== undefined && sources.length > 1}
              onPage={({ term }) => (term ? props.onPage(term.form) : 0)}
              onCurrent={setCurrent}
              onOpen={open}
              isUnmarked={props.isUnmarked}
              onUnmark={props.onUnmark}
            />
          </>
        )}
        {asked && !set && <p class="page-state">{i18n.t('panel.opening')}</p>}
        {asked && set && results.length === 0 && (
          <div class="page-state">
            <p class="strong">{i18n.t('popup.notFound')}</p>
            <p>{i18n.t('popup.notFoundHint')}</p>
          </div>
        )}
        <p role="status">{outcome && <span class="outcome">{outcome}</span>}</p>
        <p role="status" class="unseen">
          {asked && set && spoken(results, current)}
        </p>
        {props.children}
      </main>
    </>
  );
}

/** What a screen reader says while the focus stays in the box: how many there are, and which one Enter is for. */
function spoken(results: readonly Found[], current: number): string {
  const found = results[current];
  if (!found) return i18n.t('popup.notFound');
  return [i18n.t('popup.found', [results.length]), found.phrase, paragraphLabel(found.passage)].join(' · ');
}
