import { foldText } from '~/engine/fold';
import type { Capture, Difference, Match, ParagraphIndex, Span } from '~/engine/types';
import type { Rewriting } from './rewriting';

/** What the engine said of a rewritten passage. */
export interface Verdict {
  /** One quotation covers at least half of it. */
  readonly covered: boolean;
  readonly kind: Match['kind'] | undefined;
  readonly rightParagraph: boolean;
  /** Letters off at the worse end. */
  readonly off: number;
  /** What differs is reported exactly as it was changed. */
  readonly exact: boolean;
  readonly found: string;
}

/** Letters at offsets: of differences only the letters count, since punctuation is none. */
class Letters {
  readonly letters: readonly string[];
  private readonly starts: readonly number[];
  constructor(readonly text: string) {
    ({ letters: this.letters, starts: this.starts } = foldText(text));
  }
  span({ start, end }: Span): Span {
    return { start: this.before(start), end: this.before(end) };
  }
  private before(offset: number): number {
    const at = this.starts.findIndex((start) => start >= offset);
    return at < 0 ? this.starts.length : at;
  }
}

interface LetterDifference {
  readonly kind: string;
  readonly page: Span;
  readonly source: Span;
}

/** @param at where the passage begins on the page. */
export function judge(rewriting: Rewriting, page: string, at: number, matches: readonly Match[]): Verdict {
  const { paragraph } = rewriting.passage;
  const [pageLetters, sourceLetters] = [new Letters(page), new Letters(paragraph.text)];
  const expected = pageLetters.span({ start: at, end: at + rewriting.text.length });
  const covered = (match: Match) => {
    const { start, end } = pageLetters.span(match);
    return Math.min(end, expected.end) - Math.max(start, expected.start);
  };
  const best = matches
    .filter((match) => match.kind !== 'term')
    .toSorted((a, b) => covered(b) - covered(a))[0];
  if (!best || covered(best) * 2 < expected.end - expected.start)
    return {
      covered: false,
      kind: best?.kind,
      rightParagraph: false,
      off: Number.POSITIVE_INFINITY,
      exact: false,
      found: best ? page.slice(best.start, best.end) : '',
    };
  const span = pageLetters.span(best);
  const toLetters = ({
    kind,
    page: on,
    source,
  }: {
    kind: string;
    page: Span;
    source: Span;
  }): LetterDifference => ({
    kind,
    page: pageLetters.span(on),
    source: sourceLetters.span(source),
  });
  const made = rewriting.differences.map(({ kind, page: on, source }) =>
    toLetters({ kind, source, page: { start: at + on.start, end: at + on.end } }),
  );
  const said = [
    ...reported(best).map(toLetters),
    ...captures(best).map((capture) => toLetters({ kind: 'captured', ...capture })),
  ];
  return {
    covered: true,
    kind: best.kind,
    rightParagraph: best.places.some((place) => place.paragraph === (paragraph.index as ParagraphIndex)),
    off: Math.max(Math.abs(span.start - expected.start), Math.abs(span.end - expected.end)),
    exact: sameDifferences(made, said, pageLetters.letters, sourceLetters.letters),
    found: `${page.slice(best.start, best.end)} ${said.map((it) => describe(it, pageLetters.letters, sourceLetters.letters)).join(' ')}`,
  };
}

function captures(match: Match): readonly Capture[] {
  return match.kind === 'term' ? [] : match.captures;
}

function reported(match: Match): readonly Difference[] {
  return match.kind === 'altered' ? match.differences : [];
}

export function describe(
  { kind, page, source }: LetterDifference,
  pageLetters: readonly string[],
  sourceLetters: readonly string[],
): string {
  return `${kind}:${sourceLetters.slice(source.start, source.end).join('')}→${pageLetters.slice(page.start, page.end).join('')}`;
}

function sameDifferences(
  made: readonly LetterDifference[],
  said: readonly LetterDifference[],
  page: readonly string[],
  source: readonly string[],
): boolean {
  if (made.length !== said.length) return false;
  const normal = (list: readonly LetterDifference[]) =>
    list
      .map((it) => normalized(it, page, source))
      .toSorted((a, b) => a.page.start - b.page.start || a.source.start - b.source.start);
  const others = normal(said);
  return normal(made).every((it, i) => JSON.stringify(it) === JSON.stringify(others[i]));
}

/** One way to say what can be said in several: 在在 has lost its first or its second letter. */
function normalized(
  difference: LetterDifference,
  page: readonly string[],
  source: readonly string[],
): LetterDifference {
  const kind = difference.kind;
  let { start: a, end: b } = difference.page;
  let { start: c, end: d } = difference.source;
  if (kind === 'captured') return { kind, page: { start: a, end: b }, source: { start: c, end: d } };
  while (a < b && c < d && page[b - 1] === source[d - 1]) [b, d] = [b - 1, d - 1];
  while (a < b && c < d && page[a] === source[c]) [a, c] = [a + 1, c + 1];
  if (kind === 'moved') return { kind, page: { start: a, end: b }, source: { start: c, end: d } };
  while (a > 0 && c > 0 && page[a - 1] === source[c - 1]) {
    if (a === b && source[d - 1] === source[c - 1]) [a, b, c, d] = [a - 1, b - 1, c - 1, d - 1];
    else if (c === d && page[b - 1] === page[a - 1]) [a, b, c, d] = [a - 1, b - 1, c - 1, d - 1];
    else break;
  }
  return {
    kind: a === b ? 'dropped' : c === d ? 'inserted' : kind,
    page: { start: a, end: b },
    source: { start: c, end: d },
  };
}
