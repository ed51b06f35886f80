import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TroubleBanner } from '~/components/library/TroubleBanner';
import { Seal } from '~/components/Seal';
import { FINDING_KINDS, type Finding } from '~/draft/finding';
import { countKinds, countSources, type FindingFilter, type SourceCounts } from '~/draft/select';
import { joinDraft } from '~/draft/split-draft';
import { escapeHtml } from '~/engine/citation';
import type { Typography } from '~/engine/typography';
import { useBarHeight } from '../use-bar-height';
import { CopyButton } from './CopyButton';
import type { CheckSession } from './check-session';
import type { CheckedState } from './check-state';
import { DraftText } from './DraftText';
import { FailureNote } from './FailureNote';
import { FilterBar } from './FilterBar';
import { FindingPanel } from './FindingPanel';
import { reportOf, summaryOf } from './finding-words';
import { ReadNotes } from './ReadNotes';
import { ResultsList } from './ResultsList';
import { SourceSummary } from './SourceSummary';
import { useCheckKeys } from './use-check-keys';
import { useChosen } from './use-chosen';
import { usePrinting } from './use-printing';

interface CheckedViewProps {
  readonly session: CheckSession;
  readonly state: CheckedState;
  readonly typography: Typography;
  onCopied(): void;
  onClose(): void;
}

/** Everything but key terms: those are in every paragraph. */
const FIRST_FILTER: FindingFilter = { kinds: new Set(FINDING_KINDS.filter((kind) => kind !== 'term')) };

/** The draft on the left; on the right what is to say of the chosen passage, or of all. */
export function CheckedView({ session, state, typography, onCopied, onClose }: CheckedViewProps) {
  const { draft, library } = state;
  const [wanted, setFilter] = useState(FIRST_FILTER);
  const [view, setView] = useState<'compare' | 'list'>('compare');
  const printing = usePrinting();
  const bars = useBarHeight();
  const all = useMemo(() => draft.findings.flat(), [draft.findings]);
  const counts = useMemo(() => countKinds(all), [all]);
  const sources = useMemo(() => countSources(all), [all]);
  const filter = useMemo(() => withKnownSource(wanted, sources), [wanted, sources]);
  const { selected, marked, chosen, choose, step, close } = useChosen(draft, filter, () =>
    setView('compare'),
  );

  const change = async (act: Promise<Finding | undefined>) => {
    const there = await act;
    if (there) choose(there);
  };
  const undo = () => void change(session.undo());
  const redo = () => void change(session.redo());
  useCheckKeys({ onStep: step, onUndo: undo, onRedo: redo, onClose: close });

  const toggleList = () => {
    if (view === 'compare') setView('list');
    else if (chosen) choose(chosen);
    else setView('compare');
  };
  // What had the focus is gone with the page before: who hears the page goes on with what was found.
  const side = useRef<HTMLElement>(null);
  useEffect(() => side.current?.focus({ preventScroll: true }), []);
  // Each view begins at its beginning; a chosen passage is gone to anyway.
  useLayoutEffect(() => window.scrollTo(0, 0), [view]);

  const at = chosen ? selected.findIndex(({ id }) => id === chosen.id) : -1;
  const last = draft.history.done.at(-1);
  const title = filter.source && library.facts.get(filter.source)?.title;
  const summary = summaryOf(counts, countKinds(selected), filter, title);
  return (
    <>
      <div class="bars" ref={bars}>
        <header class="check-head">
          <Seal />
          <h1 class="check-title">{i18n.t('check.title')}</h1>
          {state.name !== undefined && <span class="check-name">{state.name}</span>}
          <div class="check-actions">
            <button
              type="button"
              class="button"
              disabled={!last}
              aria-keyshortcuts="Control+Z"
              onClick={undo}
            >
              {i18n.t('check.undo')}
            </button>
            <button
              type="button"
              class="button"
              disabled={draft.history.undone.length === 0}
              aria-keyshortcuts="Control+Shift+Z Control+Y"
              onClick={redo}
            >
              {i18n.t('check.redo')}
            </button>
            <CopyButton
              name={i18n.t('check.copyDraft')}
              textOf={() => draftText(draft.paragraphs)}
              onCopied={onCopied}
            />
            <button type="button" class="button" aria-pressed={view === 'list'} onClick={toggleList}>
              {i18n.t('check.list')}
            </button>
            <button type="button" class="button" onClick={onClose}>
              {i18n.t('check.another')}
            </button>
          </div>
        </header>
        <FilterBar
          counts={counts}
          sources={sources}
          facts={library.facts}
          filter={filter}
          total={selected.length}
          at={at < 0 ? undefined : at}
          onFilter={setFilter}
          onStep={step}
        />
      </div>
      <main class={`checked ${view}`}>
        {state.failure && <FailureNote failure={state.failure} />}
        {library.trouble && <TroubleBanner trouble={library.trouble} />}
        <ReadNotes notes={state.notes} />
        {(view === 'list' || printing) && (
          <ResultsList
            report={reportOf(state, selected, summary, typography)}
            findings={selected}
            onChoose={choose}
          />
        )}
        {view === 'compare' && (
          <div class="panes">
            <DraftText draft={draft} marked={marked} chosen={chosen} onChoose={choose} />
            <section class="side" ref={side} tabIndex={-1} aria-label={i18n.t('check.comparison')}>
              {chosen ? (
                <FindingPanel
                  state={state}
                  finding={chosen}
                  typography={typography}
                  isChanged={
                    last !== undefined &&
                    last.paragraph === chosen.paragraph &&
                    last.start <= chosen.end &&
                    chosen.start <= last.start + last.inserted.length
                  }
                  onUseWording={() => {
                    if (chosen.kind === 'unfound' || chosen.kind === 'term') return;
                    void change(session.applyWording(chosen, typography));
                  }}
                  onUndo={undo}
                  onClose={close}
                />
              ) : (
                <SourceSummary
                  sources={sources}
                  facts={library.facts}
                  library={library.facts.size}
                  found={all.length > 0}
                  chosen={filter.source}
                  onSource={(source) =>
                    setFilter({ kinds: filter.kinds, ...(source !== filter.source && { source }) })
                  }
                />
              )}
            </section>
          </div>
        )}
      </main>
    </>
  );
}

/** A source that has nothing more in the draft, or is switched off, can't be singled out any longer. */
function withKnownSource(filter: FindingFilter, sources: readonly SourceCounts[]): FindingFilter {
  const isKnown = sources.some(({ sourceId }) => sourceId === filter.source);
  return filter.source === undefined || isKnown ? filter : { kinds: filter.kinds };
}

function draftText(paragraphs: CheckedState['draft']['paragraphs']) {
  return {
    plain: joinDraft(paragraphs),
    html: paragraphs.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join(''),
  };
}
