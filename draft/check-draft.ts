import { atClauseBorders } from '~/engine/at-clause-borders';
import type { Matcher } from '~/engine/matcher';
import type { AlteredMatch, Match, Place, QuoteMatch, Source, SourceId } from '~/engine/types';
import type { DraftParagraph } from '~/library/source-draft';
import { completeQuotation } from './complete-quotation';
import { cutAtQuotations } from './cut-at-quotations';
import type { Finding, PassageFinding } from './finding';
import { matchApart } from './match-apart';
import { withPutInNumbers } from './put-in-numbers';
import { findQuoted, isClaim, type QuotedText } from './quoted-text';
import { trimEnds } from './trim-ends';
import { findUnfound } from './unfound';
import { withoutLeadIn } from './without-lead-in';

/** The sources that a matcher was made from, one at a time. */
export type ReadSource = (id: SourceId) => Promise<Source | undefined>;

export interface CheckOptions {
  readonly signal?: AbortSignal;
  /** Called between pieces of the work with the share that is done, 0 … 1; the work goes on when it settles. */
  readonly onProgress?: (done: number) => Promise<void> | void;
}

interface Library {
  readonly matcher: Matcher;
  readonly readSource: ReadSource;
}

/** So much text at a time (UTF-16 units), in whole paragraphs: the page that waits for it stays answerable. */
const BATCH = 8_000;

/**
 * Finds what a draft has from the sources, and what it quotes that they don't have.
 *
 * @returns the findings of each paragraph, by where they begin
 * @throws the signal's reason when it aborts
 */
export async function checkDraft(
  paragraphs: readonly DraftParagraph[],
  matcher: Matcher,
  readSource: ReadSource,
  { signal, onProgress }: CheckOptions = {},
): Promise<readonly (readonly Finding[])[]> {
  const findings: (readonly Finding[])[] = [];
  for (const batch of batchesOf(paragraphs)) {
    signal?.throwIfAborted();
    const matches = await matcher.match(batch);
    for (const [i, { text }] of batch.entries()) {
      findings.push(await findingsOf(text, findings.length, matches[i] ?? [], { matcher, readSource }));
    }
    await onProgress?.(findings.length / paragraphs.length);
  }
  signal?.throwIfAborted();
  return findings;
}

/** @returns the findings of one paragraph, as after a change of it. */
export async function checkParagraph(
  { text }: DraftParagraph,
  number: number,
  matcher: Matcher,
  readSource: ReadSource,
): Promise<readonly Finding[]> {
  const [matches] = await matcher.match([{ text }]);
  return findingsOf(text, number, matches ?? [], { matcher, readSource });
}

function* batchesOf(paragraphs: readonly DraftParagraph[]): Generator<readonly DraftParagraph[]> {
  let [first, size] = [0, 0];
  for (const [i, { text }] of paragraphs.entries()) {
    size += text.length;
    if (size < BATCH && i + 1 < paragraphs.length) continue;
    yield paragraphs.slice(first, i + 1);
    [first, size] = [i + 1, 0];
  }
}

async function findingsOf(
  text: string,
  paragraph: number,
  matches: readonly Match[],
  library: Library,
): Promise<Finding[]> {
  const base = ({ start, end, kind }: Match) => ({
    id: `p${paragraph}-${start}-${kind}`,
    paragraph,
    start,
    end,
  });
  const terms = matches.filter((match) => match.kind === 'term');
  const quoted = findQuoted(text);
  const passages = await passagesOf(text, quoted, matches, library);
  return [
    ...terms.map((match) => ({ ...base(match), kind: 'term' as const, match })),
    ...passages.map((match) => ({ ...base(match), kind: kindOf(match), match })),
    ...findUnfound(text, quoted.filter(isClaim), [...terms, ...passages]).map((unfound) => ({
      id: `p${paragraph}-${unfound.start}-unfound`,
      paragraph,
      kind: 'unfound' as const,
      ...unfound,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What a paragraph has from the sources, seen from its quotation marks. */
async function passagesOf(
  text: string,
  quoted: readonly QuotedText[],
  matches: readonly Match[],
  { matcher, readSource }: Library,
): Promise<(QuoteMatch | AlteredMatch)[]> {
  const passages: { readonly match: QuoteMatch | AlteredMatch; readonly source: Source | undefined }[] = [];
  for (const match of matches) {
    if (match.kind === 'term') continue;
    const there = textAt(await readSource(match.places[0]!.sourceId), match.places[0]!);
    const apart = there !== undefined && (await matchApart(text, match, there, quoted, matcher));
    for (const one of apart || [match])
      passages.push(...(await cutToQuotations(text, one, quoted, readSource)));
  }
  const claims = quoted.filter(isClaim);
  const covered = new Uint8Array(text.length);
  for (const { match } of passages) covered.fill(1, match.start, match.end);
  const readPlace = async (place: Place) => textAt(await readSource(place.sourceId), place);
  return Promise.all(
    passages.map(async ({ match, source }) => {
      const [place] = match.places;
      if (source === undefined || place === undefined) return match;
      const part = { text, match, claims, covered, source };
      const there = textAt(source, place);
      if (there === undefined) return match;
      const trimmed = match.common ? match : await trimEnds(text, completeQuotation(part), readPlace);
      const whole = withPutInNumbers(text, trimmed, there);
      return whole.kind === 'quote'
        ? whole
        : atClauseBorders(whole, text.slice(whole.start, whole.end), there);
    }),
  );
}

async function cutToQuotations(
  text: string,
  match: QuoteMatch | AlteredMatch,
  quoted: readonly QuotedText[],
  readSource: ReadSource,
) {
  const place = match.places[0]!;
  const source = await readSource(place.sourceId);
  const there = textAt(source, place);
  const own = match.kind === 'quote' ? match : withoutLeadIn(text, match, quoted);
  if (!own) return [];
  const isWhole = own.kind === 'quote' || there === undefined;
  const cut = isWhole ? [own] : cutAtQuotations(text, own, there, quoted);
  return cut.map((one) => ({ match: one, source }));
}

function kindOf(match: QuoteMatch | AlteredMatch): PassageFinding['kind'] {
  if (match.common) return 'stock';
  if (match.kind === 'quote') return 'verbatim';
  const isAbridged = match.differences.every(({ kind, marked }) => kind === 'dropped' && marked === true);
  return isAbridged ? 'abridged' : 'altered';
}

/** The paragraph that a place is in. */
function textAt(source: Source | undefined, { paragraph }: Place): string | undefined {
  return source?.paragraphs.find(({ index }) => index === paragraph)?.text;
}
