import { MAX_ABRIDGED_GAP, MAX_CHAIN_GAP, MAX_CHAIN_LOOKBACK, MIN_CHAIN_LETTERS } from '../limits';
import type { Segment } from './segments';

/**
 * Chains segments that follow one another on the page and in the source, as when a passage was quoted with changes:
 * the best chain that ends in each segment, by dynamic programming over the few segments before it (Myers and Miller,
 * "Chaining Multiple-Alignment Fragments in Sub-quadratic Time", SODA 1995, with bounded look-back in place of range
 * trees), then the chains from best to worst, each segment in one of them.
 *
 * @param segments in the order of the page
 * @param paragraphOf which paragraph a letter of the sources is in: no chain leaves its paragraph
 * @param isAbridged whether an ellipsis stands before a letter of the page: more may be missing there
 * @returns chains of segments that do not overlap on either side
 */
export function chainSegments(
  segments: readonly Segment[],
  paragraphOf: (source: number) => number,
  isAbridged: (page: number) => boolean,
): Segment[][] {
  const scores = segments.map(({ length }) => length);
  const before = new Int32Array(segments.length).fill(-1);
  const paragraphs = segments.map(({ source }) => paragraphOf(source));
  for (let i = 1; i < segments.length; i++) {
    const next = segments[i]!;
    for (let j = i - 1; j >= Math.max(0, i - MAX_CHAIN_LOOKBACK); j--) {
      if (paragraphs[i] !== paragraphs[j]) continue;
      const link = linkScore(segments[j]!, next, isAbridged);
      if (link !== undefined && scores[j]! + link > scores[i]!) {
        scores[i] = scores[j]! + link;
        before[i] = j;
      }
    }
  }
  const used = new Uint8Array(segments.length);
  const chains: Segment[][] = [];
  const ends = scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]! || a - b);
  for (const end of ends) {
    const chain: Segment[] = [];
    for (let i = end; i >= 0 && !used[i]; i = before[i]!) {
      used[i] = 1;
      chain.push(segments[i]!);
    }
    if (chain.reduce((sum, { length }) => sum + length, 0) >= MIN_CHAIN_LETTERS)
      chains.push(trimOverlaps(chain.reverse()));
  }
  return chains;
}

/** What a segment adds to a chain after another; undefined where it can't follow. */
function linkScore(last: Segment, next: Segment, isAbridged: (page: number) => boolean): number | undefined {
  const overlap = overlapOf(last, next);
  const gain = next.length - overlap;
  const pageGap = next.page + overlap - (last.page + last.length);
  const sourceGap = next.source + overlap - (last.source + last.length);
  if (gain <= 0 || next.source <= last.source || pageGap > MAX_CHAIN_GAP || sourceGap > MAX_ABRIDGED_GAP)
    return undefined;
  if (sourceGap > MAX_CHAIN_GAP && !isAbridgedWithin(last.page + last.length, next.page + overlap))
    return undefined;
  const replaced = Math.min(pageGap, sourceGap);
  const shifted = Math.abs(pageGap - sourceGap);
  return gain - (replaced / 2 + (shifted > 0 ? 1 + Math.min(shifted, 8) / 4 : 0));

  function isAbridgedWithin(from: number, to: number): boolean {
    for (let at = from; at <= to; at++) if (isAbridged(at)) return true;
    return false;
  }
}

function overlapOf(last: Segment, next: Segment): number {
  return Math.max(0, last.page + last.length - next.page, last.source + last.length - next.source);
}

function trimOverlaps(chain: readonly Segment[]): Segment[] {
  const trimmed: Segment[] = [];
  for (const segment of chain) {
    const last = trimmed.at(-1);
    const overlap = last ? overlapOf(last, segment) : 0;
    if (segment.length <= overlap) continue;
    trimmed.push({
      page: segment.page + overlap,
      source: segment.source + overlap,
      length: segment.length - overlap,
    });
  }
  return trimmed;
}
