import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { Passage } from '~/engine/passage';
import type { Span } from '~/engine/types';
import { setText, spanInTypeset, type Typography } from '~/engine/typography';
import { MarkedText } from './MarkedText';

interface SourceParagraphProps {
  readonly passage: Passage;
  readonly typography: Typography;
  /** What is marked in it: spans of the paragraph's own text, in order, without overlaps. */
  readonly marks: readonly Span[];
  /** What a page has otherwise, within the marks. */
  readonly differences?: readonly Span[];
  readonly id?: string;
  /** The quotation element: its text is the shown text, nothing else. */
  readonly quoteRef?: Ref<HTMLQuoteElement>;
}

/** A whole paragraph of a source, as a quotation with its phrases marked, and what is missing where it breaks off. */
export function SourceParagraph(props: SourceParagraphProps) {
  const { paragraph, cutOff } = props.passage;
  const shown = setText(paragraph.text, props.typography);
  const inShown = (spans: readonly Span[] = []) => spans.map((span) => spanInTypeset(shown, span));
  return (
    <>
      <blockquote ref={props.quoteRef ?? null} id={props.id} class={`quoted ${paragraph.kind}`} lang="zh-CN">
        <MarkedText text={shown.text} marks={inShown(props.marks)} differences={inShown(props.differences)} />
      </blockquote>
      {cutOff && <p class="cut-off">{i18n.t('source.cutOff')}</p>}
    </>
  );
}
