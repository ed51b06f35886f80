import { MAX_EXTENSION } from '../limits';
import { alignBox } from './align';
import type { Box, Rows } from './rows';
import type { Segment } from './segments';
import type { Step } from './step';

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
  const steps = mayGoOn(rows, before, -1) ? alignBox(rows, before, 'suffix') : [];
  let [page, source] = [first.page, first.source];
  for (const segment of chain) {
    steps.push(...alignBox(rows, { page, pageEnd: segment.page, source, sourceEnd: segment.source }, 'all'));
    [page, source] = [segment.page + segment.length, segment.source + segment.length];
    steps.push({
      op: 'same',
      page: segment.page,
      pageEnd: page,
      source: segment.source,
      sourceEnd: source,
      marked: false,
    });
  }
  const after: Box = {
    page,
    pageEnd: Math.min(bounds.pageEnd, page + MAX_EXTENSION),
    source,
    sourceEnd: Math.min(bounds.sourceEnd, source + MAX_EXTENSION),
  };
  if (mayGoOn(rows, after, 1)) steps.push(...alignBox(rows, after, 'prefix'));
  return steps;
}

/** An alignment can go on only if two letters in a row are the same again soon, on a diagonal not far away. */
const SOON = 8;
const NOT_FAR = 4;

/** A cheap look before the table is filled: most runs are followed by something else altogether. */
function mayGoOn({ page, source, isPlaceholder, marks }: Rows, box: Box, step: 1 | -1): boolean {
  const [from, sourceFrom] = step === 1 ? [box.page, box.source] : [box.pageEnd - 1, box.sourceEnd - 1];
  const room = Math.min(SOON, box.pageEnd - box.page - 1);
  const sourceRoom = box.sourceEnd - box.source - 1;
  if (sourceRoom >= 0 && isPlaceholder(sourceFrom)) return true;
  if (step === 1 ? marks.asideFrom(box.page) : marks.asideTo(box.pageEnd)) return true;
  for (let i = 0; i < room; i++) {
    for (let j = Math.max(0, i - NOT_FAR); j <= Math.min(sourceRoom - 1, i + NOT_FAR); j++) {
      const at = from + i * step;
      const sourceAt = sourceFrom + j * step;
      if (page[at] !== 0 && page[at] === source[sourceAt] && page[at + step] === source[sourceAt + step])
        return true;
    }
  }
  return false;
}
