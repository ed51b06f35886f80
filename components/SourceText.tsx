import { i18n } from '#i18n';
import type { Paragraph, Source } from '~/engine/types';
import { setText } from '~/engine/typography';
import type { Typography } from '~/protocol/settings';
import { SOURCE_LANGUAGE } from './show-page';

interface SourceTextProps {
  readonly source: Source;
  readonly typography: Typography;
  /** Index of the paragraph that is marked. */
  readonly marked: number | undefined;
}

/** A whole source to read. A selection of it copies the text alone: numbers and notes of ours are left out. */
export function SourceText({ source, typography, marked }: SourceTextProps) {
  let bodyNumber = 0;
  return (
    <article class="source-text" lang={SOURCE_LANGUAGE}>
      {source.paragraphs.map((paragraph) => {
        if (paragraph.kind === 'body') bodyNumber += 1;
        return (
          <ParagraphText
            key={paragraph.index}
            paragraph={paragraph}
            text={setText(paragraph.text, typography).text}
            bodyNumber={bodyNumber}
            marked={paragraph.index === marked}
          />
        );
      })}
      {!source.complete && (
        <p class="cut-off" lang={i18n.t('extension.language')}>
          {i18n.t('source.cutOff')}
        </p>
      )}
    </article>
  );
}

interface ParagraphTextProps {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly bodyNumber: number;
  readonly marked: boolean;
}

function ParagraphText({ paragraph: { index, kind, level }, text, bodyNumber, marked }: ParagraphTextProps) {
  const place = {
    id: paragraphId(index),
    class: `${kind}${marked ? ' marked' : ''}`,
    // Can be given the focus, so that a screen reader reads on from here.
    tabIndex: -1,
    'aria-current': marked ? ('location' as const) : undefined,
  };
  if (kind === 'title') return <h1 {...place}>{text}</h1>;
  if (kind === 'heading') return level > 1 ? <h3 {...place}>{text}</h3> : <h2 {...place}>{text}</h2>;
  if (kind === 'salutation') return <p {...place}>{text}</p>;
  return (
    <p {...place} data-number={bodyNumber}>
      {text}
    </p>
  );
}

/** What a paragraph is called in the reader's address: `#p5`. */
export function paragraphId(index: number): string {
  return `p${index}`;
}
