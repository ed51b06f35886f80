import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Paragraph, Source } from '~/engine/types';
import { setText, spanInTypeset } from '~/engine/typography';
import type { Typography } from '~/protocol/settings';
import { SOURCE_LANGUAGE } from '../show-page';
import { TermNotes } from './TermNotes';
import { type TermPlace, termPlaces } from './term-places';

interface SourceTextProps {
  readonly source: Source;
  readonly typography: Typography;
  /** Index of the paragraph that is marked. */
  readonly marked: number | undefined;
}

/** A whole source to read. A selection of it copies the text alone: numbers and notes of ours are left out. */
export function SourceText({ source, typography, marked }: SourceTextProps) {
  const places = useMemo(() => termPlaces(source), [source]);
  const noted = new Set<string>();
  let bodyNumber = 0;
  return (
    <article class="source-text" lang={SOURCE_LANGUAGE}>
      {source.paragraphs.every(({ kind }) => kind !== 'title') && <h1 class="given">{source.title}</h1>}
      {source.paragraphs.map((paragraph) => {
        if (paragraph.kind === 'body') bodyNumber += 1;
        const here = places.get(paragraph.index) ?? [];
        // Where a term comes first, or it would be said over and over.
        const first = here.filter(({ term: { form } }) => !noted.has(form) && noted.add(form));
        return [
          <ParagraphText
            key={paragraph.index}
            paragraph={paragraph}
            terms={here}
            typography={typography}
            bodyNumber={bodyNumber}
            marked={paragraph.index === marked}
          />,
          <TermNotes key={`notes ${paragraph.index}`} terms={first.map(({ term }) => term)} />,
        ];
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
  readonly terms: readonly TermPlace[];
  readonly typography: Typography;
  readonly bodyNumber: number;
  readonly marked: boolean;
}

function ParagraphText({ paragraph, terms, typography, bodyNumber, marked }: ParagraphTextProps) {
  const { index, kind, level } = paragraph;
  const place = {
    id: paragraphId(index),
    class: `${kind}${marked ? ' marked' : ''}`,
    // Can be given the focus, so that a screen reader reads on from here.
    tabIndex: -1,
    'aria-current': marked ? ('location' as const) : undefined,
  };
  const text = textWithTerms(paragraph.text, terms, typography);
  if (kind === 'title') return <h1 {...place}>{text}</h1>;
  if (kind === 'heading') return level > 1 ? <h3 {...place}>{text}</h3> : <h2 {...place}>{text}</h2>;
  if (kind === 'salutation') return <p {...place}>{text}</p>;
  return (
    <p {...place} data-number={bodyNumber}>
      {text}
    </p>
  );
}

/** Its text content is the text, nothing else. */
function textWithTerms(text: string, terms: readonly TermPlace[], typography: Typography) {
  const shown = setText(text, typography);
  let at = 0;
  const pieces = terms.flatMap(({ term, ...span }) => {
    const { start, end } = spanInTypeset(shown, span);
    const before = shown.text.slice(at, start);
    at = end;
    const own = [term.rendering, term.note].filter(Boolean).join('\n');
    return [
      before,
      <span key={start} class={own ? 'term noted' : 'term'} title={own || undefined}>
        {shown.text.slice(start, end)}
      </span>,
    ];
  });
  return [...pieces, shown.text.slice(at)];
}

/** What a paragraph is called in the reader's address: `#p5`. */
export function paragraphId(index: number): string {
  return `p${index}`;
}
