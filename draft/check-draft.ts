import { atClauseBorders } from '~/engine/at-clause-borders';
import type { Matcher } from '~/engine/matcher';
import type { AlteredMatch, Match, Place, QuoteMatch, Source, SourceId } from '~/engine/types';
import type { DraftParagraph } from '~/library/source-draft';
import type { Finding, PassageFinding } from './finding';
import { findUnfound } from './unfound';

/** The sources that a matcher was made from, one at a time. */
export type ReadSource = (id: SourceId) => Promise<Source | undefined>;

export interface CheckOptions {
  readonly signal?: AbortSignal;
  /** Called between pieces of the work with the share that is done, 0 … 1; the work goes on when it settles. */
  readonly onProgress?: (done: number) => Promise<void> | void;
}

/** So much text at a time (UTF-16 units), in whole paragraphs: the page that waits for it stays answerable. */
const BATCH = 20_000;

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
      findings.push(await findingsOf(text, findings.length, matches[i] ?? [], readSource));
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
  return findingsOf(text, number, matches ?? [], readSource);
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
  readSource: ReadSource,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const match of matches) {
    const { start, end } = match;
    const base = { id: `p${paragraph}-${start}-${match.kind}`, paragraph, start, end };
    if (match.kind === 'term') findings.push({ ...base, kind: 'term', match });
    else findings.push({ ...base, ...(await passageOf(text, match, readSource)) });
  }
  for (const { start, end, quoted, isPart } of findUnfound(text, matches)) {
    findings.push({
      id: `p${paragraph}-${start}-unfound`,
      paragraph,
      start,
      end,
      kind: 'unfound',
      quoted,
      isPart,
    });
  }
  return findings.sort((a, b) => a.start - b.start || b.end - a.end);
}

async function passageOf(
  text: string,
  match: QuoteMatch | AlteredMatch,
  readSource: ReadSource,
): Promise<Pick<PassageFinding, 'kind' | 'match'>> {
  if (match.kind === 'quote') return { kind: match.common ? 'stock' : 'verbatim', match };
  const source = await paragraphAt(match.places[0]!, readSource);
  const shown =
    source === undefined ? match : atClauseBorders(match, text.slice(match.start, match.end), source);
  if (match.common) return { kind: 'stock', match: shown };
  const isAbridged = shown.differences.every(({ kind, marked }) => kind === 'dropped' && marked === true);
  return { kind: isAbridged ? 'abridged' : 'altered', match: shown };
}

async function paragraphAt(
  { sourceId, paragraph }: Place,
  readSource: ReadSource,
): Promise<string | undefined> {
  const source = await readSource(sourceId);
  return source?.paragraphs.find(({ index }) => index === paragraph)?.text;
}
