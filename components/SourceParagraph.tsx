import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { Passage } from '~/engine/passage';
import type { Span } from '~/engine/types';
import { setText, spanInTypeset, type Typography } from '~/engine/typography';

interface SourceParagraphProps {
  readonly passage: Passage;
  readonly typography: Typography;
  /** What is marked in it: spans of the paragraph's own text, in order, without overlaps. */
  readonly marks: readonly Span[];
  readonly id?: string;
  /** The quotation element: its text is the shown text, nothing else. */
  readonly quoteRef?: Ref<HTMLQuoteElement>;
}

/** A whole paragraph of a source, as a quotation with its phrases marked, and what is missing where it breaks off. */
export function SourceParagraph({ passage, typography, marks, id, quoteRef }: SourceParagraphProps) {
  const { paragraph } = passage;
  const shown = setText(paragraph.text, typography);
  return (
    <>
      <blockquote ref={quoteRef ?? null} id={id} class={`quoted ${paragraph.kind}`} lang="zh-CN">
        {pieces(
          shown.text,
          marks.map((mark) => spanInTypeset(shown, mark)),
        )}
      </blockquote>
      {passage.cutOff && <p class="cut-off">{i18n.t('source.cutOff')}</p>}
    </>
  );
}

function pieces(text: string, marks: readonly Span[]) {
  let end = 0;
  const parts = marks.flatMap((mark) => {
    const before = text.slice(end, mark.start);
    end = mark.end;
    return [before, <mark key={mark.start}>{text.slice(mark.start, mark.end)}</mark>];
  });
  return [...parts, text.slice(end)];
}
