import { MAX_EXTENSION } from '../limits';
import { alignBox, type Box, type Rows, type Step } from './align';
import type { Segment } from './segments';

/**
 * Aligns what a chain of runs holds together: between two runs all of it, and beyond the outermost ones as far as it
 * pays. The steps lie within `bounds`: the block and the paragraph.
 */
export function alignChain(rows: Rows, bounds: Box, chain: readonly Segment[]): Step[] {
  const first = chain[0]!;
  const before: Box = {
    page: Math.max(bounds.page, first.page - MAX_EXTENSION),
    pageEnd: first.page,
    source: Math.max(bounds.source, first.source - MAX_EXTENSION),
    sourceEnd: first.source,
  };
  const steps = alignBox(rows, before, 'suffix');
  let [page, source] = [first.page, first.source];
  for (const segment of chain) {
    steps.push(...alignBox(rows, { page, pageEnd: segment.page, source, sourceEnd: segment.source }, 'all'));
    [page, source] = [segment.page + segment.length, segment.source + segment.length];
    steps.push({ op: 'same', page: segment.page, pageEnd: page, source: segment.source, sourceEnd: source });
  }
  const after: Box = {
    page,
    pageEnd: Math.min(bounds.pageEnd, page + MAX_EXTENSION),
    source,
    sourceEnd: Math.min(bounds.sourceEnd, source + MAX_EXTENSION),
  };
  steps.push(...alignBox(rows, after, 'prefix'));
  return steps;
}
