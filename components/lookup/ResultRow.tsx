import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourceFacts } from '~/engine/passage';
import { setText, spanInTypeset } from '~/engine/typography';
import type { Found } from '~/lookup/search';
import type { Typography } from '~/protocol/settings';
import { CopyButtons } from '../CopyButtons';
import { History } from '../History';
import { paragraphLabel } from '../paragraph-label';
import { SourceParagraph } from '../SourceParagraph';
import { selectedSpan } from '../selected-span';
import { SOURCE_LANGUAGE } from '../show-page';
import { TermWords } from '../TermWords';
import { copyOfFound } from './copy-of-found';
import { useHistory } from './use-history';

interface ResultRowProps {
  readonly found: Found;
  readonly id: string;
  /** Whether the use of a term is said: of the first results, and of the current one. */
  readonly withHistory: boolean;
  /** Whether Enter is for this one. */
  readonly current: boolean;
  readonly typography: Typography;
  /** Whether its source is named. */
  readonly titled: boolean;
  /** How often the page has the term. */
  readonly onPage: number;
  /** Address of the source, at the paragraph. */
  readonly address: string;
  /** Whether the term is not to be marked any more. */
  readonly isUnmarked: boolean;
  onUnmark(form: string, unmarked: boolean): void;
  onOpen(): void;
  onCurrent(): void;
}

/** One result of a look-up: what was found, where, its paragraph, and what can be done with it. */
export function ResultRow(props: ResultRowProps) {
  const { found, typography } = props;
  const quote = useRef<HTMLQuoteElement>(null);
  const textOf = (cited: boolean) =>
    copyOfFound(found, {
      typography,
      cited,
      selection: quote.current ? selectedSpan(quote.current) : undefined,
    });
  const places = found.places > 1 ? i18n.t('popup.count', [found.places]) : undefined;
  const onPage = props.onPage > 0 ? i18n.t('popup.onPageCount', [props.onPage]) : undefined;
  return (
    <li
      id={props.id}
      class="result"
      aria-current={props.current ? 'true' : undefined}
      onFocusCapture={props.onCurrent}
      onPointerUp={props.onCurrent}
    >
      <p class="result-head">
        <b lang={SOURCE_LANGUAGE}>{phraseOf(found, typography)}</b>
        <small>{[paragraphLabel(found.passage), places, onPage].filter(Boolean).join(' · ')}</small>
      </p>
      {props.titled && <ResultSource source={found.passage.source} />}
      <Where found={found} typography={typography} />
      <TermWords rendering={found.term?.rendering} note={found.term?.note} />
      {found.term && props.withHistory && <TermHistory form={found.term.form} />}
      <Excerpt found={found} typography={typography} large={props.current} quoteRef={quote} />
      <div class="result-actions">
        <CopyButtons textOf={textOf} />
        <a
          class="button"
          href={props.address}
          onClick={(event) => {
            event.preventDefault();
            props.onOpen();
          }}
        >
          {i18n.t('popup.open')}
        </a>
        {(found.term?.use === 'flagged' || props.isUnmarked) && (
          <UnmarkButton form={found.phrase} isUnmarked={props.isUnmarked} onUnmark={props.onUnmark} />
        )}
      </div>
    </li>
  );
}

/** Which source it is, and whether pages know nothing of it. */
function ResultSource({ source: { title, visibility } }: { readonly source: SourceFacts }) {
  return (
    <p class="result-source">
      <span lang={SOURCE_LANGUAGE} title={title}>
        {i18n.t('panel.titled', [title])}
      </span>
      {visibility === 'private' && <small class="unpublished">{i18n.t('panel.private')}</small>}
    </p>
  );
}

type UnmarkButtonProps = Pick<ResultRowProps, 'isUnmarked' | 'onUnmark'> & { readonly form: string };

/** Of the current result only: the others have room for one line. */
function UnmarkButton({ form, isUnmarked, onUnmark }: UnmarkButtonProps) {
  return (
    <button type="button" class="button unmark" onClick={() => onUnmark(form, !isUnmarked)}>
      {i18n.t(isUnmarked ? 'panel.markAgain' : 'panel.unmark')}
    </button>
  );
}

/** What was found, as it is shown. */
function phraseOf({ term, phrase, passage, spans }: Found, typography: Typography): string {
  const [span] = spans;
  if (term || !span) return setText(phrase, typography).text;
  // Typography depends on what stands around: the piece is cut from the whole.
  const shown = setText(passage.paragraph.text, typography);
  const { start, end } = spanInTypeset(shown, span);
  return shown.text.slice(start, end);
}

/** The section, and how else the term is written. */
function Where({ found: { term, passage }, typography }: Pick<ResultRowProps, 'found' | 'typography'>) {
  const aliases = term?.aliases ?? [];
  return (
    <>
      {passage.section.length > 0 && (
        <p class="result-where" lang={SOURCE_LANGUAGE}>
          {passage.section.map((heading) => setText(heading, typography).text).join(' › ')}
        </p>
      )}
      {aliases.length > 0 && (
        <p class="result-where">
          {i18n.t('popup.otherForm')} <span lang={SOURCE_LANGUAGE}>{aliases.join('、')}</span>
        </p>
      )}
    </>
  );
}

/** Keeps its line until it comes: what stands below doesn't move under the pointer. */
function TermHistory({ form }: { readonly form: string }) {
  const history = useHistory(form);
  return <div class="result-history">{history && <History history={history} />}</div>;
}

interface ExcerptProps extends Pick<ResultRowProps, 'found' | 'typography'> {
  readonly large: boolean;
  readonly quoteRef: Ref<HTMLQuoteElement>;
}

/** The whole paragraph in a window of a few lines, which begins a line above its first marked phrase. */
function Excerpt({ found, typography, large, quoteRef }: ExcerptProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const mark = box.current?.querySelector('mark');
    if (!box.current || !mark) return;
    const line = Number.parseFloat(getComputedStyle(box.current).lineHeight);
    box.current.scrollTop = (Math.floor(mark.offsetTop / line) - 1) * line;
  }, [found, typography, large]);
  return (
    <div class="excerpt" ref={box} tabIndex={large ? 0 : undefined}>
      <SourceParagraph
        passage={found.passage}
        typography={typography}
        marks={found.spans}
        quoteRef={quoteRef}
      />
    </div>
  );
}
