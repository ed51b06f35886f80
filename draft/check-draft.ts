import type { Matcher } from '~/engine/matcher';
import type { AlteredMatch, Match, QuoteMatch } from '~/engine/types';
import type { DraftParagraph } from '~/library/source-draft';
import { findPassages, type Library, type ReadSource } from './find-passages';
import type { Finding, PassageFinding } from './finding';
import { findQuoted, isClaim } from './quoted-text';
import { findUnfound } from './unfound';

export interface CheckOptions {
  readonly signal?: AbortSignal;
  /** Called between pieces of the work with the share that is done, 0 … 1; the work goes on when it settles. */
  readonly onProgress?: (done: number) => Promise<void> | void;
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
  const claims = quoted.filter(isClaim);
  const passages = await findPassages(text, quoted, matches, library);
  return [
    ...terms.map((match) => ({ ...base(match), kind: 'term' as const, match })),
    ...passages.map((match) => ({ ...base(match), kind: kindOf(match), match })),
    ...findUnfound(text, claims, [...terms, ...passages]).map((unfound) => ({
      id: `p${paragraph}-${unfound.start}-unfound`,
      paragraph,
      kind: 'unfound' as const,
      ...unfound,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

function kindOf(match: QuoteMatch | AlteredMatch): PassageFinding['kind'] {
  if (match.common) return 'stock';
  if (match.kind === 'quote') return 'verbatim';
  const isAbridged = match.differences.every(({ kind, marked }) => kind === 'dropped' && marked === true);
  return isAbridged ? 'abridged' : 'altered';
}
