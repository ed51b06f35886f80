import type { Span } from '~/engine/types';

interface MarkedTextProps {
  readonly text: string;
  /** Spans of the text, in order, without overlaps. */
  readonly marks: readonly Span[];
  /** What differs, in order, without overlaps; shown where it lies in a mark. */
  readonly differences?: readonly Span[];
}

/** A text with its phrases marked, and in them what differs. Its text content is the text, nothing else. */
export function MarkedText({ text, marks, differences = [] }: MarkedTextProps) {
  return cut(text, 0, text.length, marks, (mark) => (
    <mark key={mark.start}>
      {cut(text, mark.start, mark.end, differences, (span) => (
        <em key={span.start} class="differs">
          {text.slice(span.start, span.end)}
        </em>
      ))}
    </mark>
  ));
}

/** The pieces of text between the spans, and what is made of each span that lies between start and end. */
function cut<T>(text: string, start: number, end: number, spans: readonly Span[], make: (span: Span) => T) {
  let at = start;
  const pieces = spans.flatMap((span) => {
    if (span.start < at || span.end > end) return [];
    const before = text.slice(at, span.start);
    at = span.end;
    return [before, make(span)];
  });
  return [...pieces, text.slice(at, end)];
}
