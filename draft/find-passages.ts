import { atClauseBorders } from '~/engine/at-clause-borders';
import type { Matcher } from '~/engine/matcher';
import type { AlteredMatch, Match, Place, QuoteMatch, Source, SourceId, Span } from '~/engine/types';
import { withoutAudience } from './audience-notes';
import { completeQuotation } from './complete-quotation';
import { cutAtQuotations } from './cut-at-quotations';
import { matchApart, matchStretches } from './match-apart';
import { withPutInNumbers } from './put-in-numbers';
import { isClaim, type QuotedText } from './quoted-text';
import { trimEnds } from './trim-ends';
import { findUnfound } from './unfound';
import { withoutLeadIn } from './without-lead-in';

/** The sources that a matcher was made from, one at a time. */
export type ReadSource = (id: SourceId) => Promise<Source | undefined>;

export interface Library {
  readonly matcher: Matcher;
  readonly readSource: ReadSource;
}

type Passage = QuoteMatch | AlteredMatch;

/**
 * What a paragraph has from the sources, seen from its quotation marks.
 *
 * @param text of the draft's paragraph
 * @param quoted what is quoted in it
 * @param matches that it has
 */
export async function findPassages(
  text: string,
  quoted: readonly QuotedText[],
  matches: readonly Match[],
  library: Library,
): Promise<Passage[]> {
  const terms = matches.filter(({ kind }) => kind === 'term');
  const found: Passage[] = [];
  for (const match of matches) {
    if (match.kind !== 'term') found.push(...(await seenFromMarks(text, match, quoted, library)));
  }
  const claims = quoted.filter(isClaim);
  // What stands around a quotation may have drawn the matcher to another account of it.
  const missed = findUnfound(text, claims, [...terms, ...found]);
  const again = missed.length === 0 ? [] : await matchStretches(text, missed, library.matcher);
  const passages = withBetter(found, again);

  const covered = new Uint8Array(text.length);
  for (const { start, end } of passages) covered.fill(1, start, end);
  return Promise.all(passages.map((match) => toItsEnds(text, match, claims, covered, library.readSource)));
}

/** @returns the passages with others that hold more; one that would cut some of them is left out. */
function withBetter(passages: readonly Passage[], others: readonly Passage[]): Passage[] {
  let all = [...passages];
  for (const other of others) {
    const beside = all.filter(({ start, end }) => start < other.end && other.start < end);
    const isBetter = beside.every((one) => isWithin(one, other) && !isWithin(other, one));
    if (isBetter) all = [...all.filter((one) => !beside.includes(one)), other];
  }
  return all;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

async function seenFromMarks(
  text: string,
  match: Passage,
  quoted: readonly QuotedText[],
  { matcher, readSource }: Library,
): Promise<Passage[]> {
  const there = await readPlace(match.places[0], readSource);
  const apart = there === undefined ? undefined : await matchApart(text, match, there, quoted, matcher);
  const passages: Passage[] = [];
  for (const one of apart ?? [match]) {
    const own = one.kind === 'quote' ? one : withoutLeadIn(text, one, quoted);
    const source = own?.kind === 'altered' ? await readPlace(own.places[0], readSource) : undefined;
    if (own?.kind === 'altered' && source !== undefined)
      passages.push(...cutAtQuotations(text, own, source, quoted));
    else if (own) passages.push(own);
  }
  return passages;
}

/** The passage as far as it goes, and no further. */
async function toItsEnds(
  text: string,
  match: Passage,
  claims: readonly QuotedText[],
  covered: Uint8Array,
  readSource: ReadSource,
): Promise<Passage> {
  const [place] = match.places;
  const source = place && (await readSource(place.sourceId));
  const there = source && textAt(source, place);
  if (!source || there === undefined) return match;
  const whole = match.common
    ? match
    : await trimEnds(text, completeQuotation({ text, match, claims, covered, source }), (one) =>
        readPlace(one, readSource),
      );
  const passage = withPutInNumbers(text, whole, there);
  return passage.kind === 'quote'
    ? passage
    : withoutAudience(atClauseBorders(passage, text.slice(passage.start, passage.end), there), there);
}

async function readPlace(place: Place | undefined, readSource: ReadSource): Promise<string | undefined> {
  const source = place && (await readSource(place.sourceId));
  return source && textAt(source, place);
}

/** The paragraph that a place is in. */
function textAt(source: Source, { paragraph }: Place): string | undefined {
  return source.paragraphs.find(({ index }) => index === paragraph)?.text;
}
