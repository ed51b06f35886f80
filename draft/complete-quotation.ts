import { ELLIPSIS } from '~/engine/ellipsis';
import { type FoldedText, foldText } from '~/engine/fold';
import { MIN_ALTERED_LETTERS, MIN_QUOTE_LETTERS } from '~/engine/limits';
import type { AlteredMatch, Difference, QuoteMatch, Source, Span } from '~/engine/types';
import type { QuotedText } from './quoted-text';

const CLAUSE_END = /[、，,；;：:。！!?？…]/u;
/** Notes, omissions: what stands there is not simply other wording. */
const OTHER = new RegExp(`[（(［[〔【\\p{N}]|${ELLIPSIS.source}`, 'u');
/** As in the engine: fewer than one change for three letters that are the same. */
const SAME_FOR_ONE = 3;
/** In characters; so few letters have no more marks between them. */
const FURTHEST = 4 * MIN_QUOTE_LETTERS;
/** Words that answer each other are about as long. */
const ABOUT_AS_LONG = 2;

export interface QuotationPart {
  /** The draft's paragraph. */
  readonly text: string;
  readonly match: QuoteMatch | AlteredMatch;
  /** Where the draft quotes. */
  readonly claims: readonly QuotedText[];
  /** 1 for each character of the draft's paragraph that is in a passage. */
  readonly covered: Uint8Array;
  readonly source: Source;
}

/** What is between the end of a passage and its quotation mark, beside what the source has there. */
interface Rest {
  readonly page: Span;
  readonly source: Span;
  readonly difference: Difference;
}

/**
 * Takes a passage to the quotation marks that it stands between. The words that take a quotation in are the writer's own,
 * so matching stops before them; between the marks they are not: “务必用脚步丈量……” is no verbatim quotation of
 * 要用脚步丈量……, nor is “……邁開步伐” of ……迈开步子.
 *
 * @returns the passage with the few letters at its ends that the source has otherwise; as it is where there are none
 */
export function completeQuotation(part: QuotationPart): QuoteMatch | AlteredMatch {
  const { match, text } = part;
  const [place] = match.places;
  const rests = (['start', 'end'] as const).flatMap((side) => restAt(part, side) ?? []);
  if (!place || rests.length === 0) return match;
  const { start, end } = around([match, ...rests.map(({ page }) => page)]);
  const differences = [
    ...(match.kind === 'altered' ? match.differences : []),
    ...rests.map(({ difference }) => difference),
  ].sort((a, b) => a.page.start - b.page.start);
  const changed = differences.reduce((sum, { page }) => sum + lettersIn(text, page), 0);
  return {
    kind: 'altered',
    start,
    end,
    places: [{ ...place, ...around([place, ...rests.map(({ source }) => source)]) }],
    captures: match.captures,
    common: match.common,
    differences,
    similarity: 1 - changed / lettersIn(text, { start, end }),
  };
}

function restAt(
  { text, match, claims, covered, source }: QuotationPart,
  side: 'start' | 'end',
): Rest | undefined {
  const isEnd = side === 'end';
  const edge = isEnd ? match.end - 1 : match.start;
  const claim = claims.find(({ inner }) => inner.start <= edge && edge < inner.end)?.inner;
  const page =
    claim && (isEnd ? { start: match.end, end: claim.end } : { start: claim.start, end: match.start });
  if (!page || page.end <= page.start || page.end - page.start > FURTHEST) return undefined;
  const [place] = match.places;
  const number = source.paragraphs.findIndex(({ index }) => index === place?.paragraph);
  const paragraph = source.paragraphs[number]?.text;
  if (!place || paragraph === undefined) return undefined;

  const own = lettersOf(text, page);
  const isTaken = covered.subarray(page.start, page.end).includes(1);
  if (own.letters.length === 0 || isTaken || !isFew(own.letters.length, lettersIn(text, match)))
    return undefined;
  if (OTHER.test(text.slice(page.start, page.end))) return undefined;
  // A quotation may go over into the next paragraph, which is found there only if there is more of it.
  const beyond = source.paragraphs[number + (isEnd ? 1 : -1)]?.text ?? '';
  const next = foldText(isEnd ? beyond.slice(0, FURTHEST) : beyond.slice(-FURTHEST)).letters.join('');
  const words = own.letters.join('');
  if (isEnd ? next.startsWith(words) : next.endsWith(words)) return undefined;

  const clause = isEnd
    ? { start: place.end, end: clauseEnd(paragraph, place.end) }
    : { start: clauseStart(paragraph, place.start), end: place.start };
  // How the source goes on where its text is cut off nobody can say.
  const isCutOff = !source.complete && number === source.paragraphs.length - 1;
  if (isEnd && isCutOff && clause.end === paragraph.length) return undefined;
  // What stands for a name is not known.
  if (source.placeholder && paragraph.slice(clause.start, clause.end).includes(source.placeholder))
    return undefined;
  const there = lettersOf(paragraph, clause);
  const answers = Math.abs(there.letters.length - own.letters.length) <= ABOUT_AS_LONG;
  return answers
    ? replaced(own, there, isEnd, {
        page: isEnd ? match.end : match.start,
        source: isEnd ? place.end : place.start,
      })
    : inserted(own, isEnd ? place.end : place.start);
}

function isFew(count: number, same: number): boolean {
  return count < MIN_QUOTE_LETTERS && count * SAME_FOR_ONE <= same && same + count >= MIN_ALTERED_LETTERS;
}

/** @param edge where the passage ends in both texts */
function replaced(
  own: FoldedText,
  there: FoldedText,
  isEnd: boolean,
  edge: { readonly page: number; readonly source: number },
): Rest {
  const same = sameAtFarEnd(own.letters, there.letters, isEnd);
  const page = withoutFarEnd(own, same, isEnd, edge.page);
  const source = withoutFarEnd(there, same, isEnd, edge.source);
  const kind = page.start === page.end ? 'dropped' : source.start === source.end ? 'inserted' : 'replaced';
  return {
    page: withoutFarEnd(own, 0, isEnd, edge.page),
    source: withoutFarEnd(there, 0, isEnd, edge.source),
    difference: { kind, page, source },
  };
}

function inserted(own: FoldedText, at: number): Rest {
  const page = withoutFarEnd(own, 0, true, at);
  const source = { start: at, end: at };
  return { page, source, difference: { kind: 'inserted', page, source } };
}

/** How many letters are the same before the quotation mark, and before the end of the source's clause. */
function sameAtFarEnd(own: readonly string[], there: readonly string[], isEnd: boolean): number {
  const at = (letters: readonly string[], i: number) => letters.at(isEnd ? -1 - i : i);
  let count = 0;
  while (count < Math.min(own.length, there.length) && at(own, count) === at(there, count)) count += 1;
  return count;
}

/** @param empty where it is when nothing is left */
function withoutFarEnd({ starts, ends }: FoldedText, count: number, isEnd: boolean, empty: number): Span {
  const start = starts[isEnd ? 0 : count];
  const end = ends.at(isEnd ? ends.length - 1 - count : -1);
  return start === undefined || end === undefined || end <= start
    ? { start: empty, end: empty }
    : { start, end };
}

function clauseEnd(text: string, from: number): number {
  const length = text.slice(from).search(CLAUSE_END);
  return length < 0 ? text.length : from + length;
}

function clauseStart(text: string, to: number): number {
  let start = to;
  while (start > 0 && !CLAUSE_END.test(text[start - 1]!)) start -= 1;
  return start;
}

/** The letters of a stretch of a text, at their offsets into all of it. */
function lettersOf(text: string, { start, end }: Span): FoldedText {
  const folded = foldText(text.slice(start, end));
  const by = (offset: number) => offset + start;
  return { ...folded, starts: folded.starts.map(by), ends: folded.ends.map(by) };
}

function lettersIn(text: string, { start, end }: Span): number {
  return foldText(text.slice(start, end)).letters.length;
}

function around(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
