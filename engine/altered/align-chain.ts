import { MAX_EXTENSION, MIN_ALTERED_LETTERS } from '../limits';
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
  const before = boxBefore(bounds, first);
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
  const after = boxAfter(bounds, chain.at(-1)!);
  if (mayGoOn(rows, after, 1)) steps.push(...alignBox(rows, after, 'prefix'));
  return steps;
}

/** Whether a chain is a single run, too short for an altered passage, after and before which nothing is the same soon. */
export function isDeadEnd(rows: Rows, bounds: Box, chain: readonly Segment[]): boolean {
  const [run] = chain;
  if (!run || chain.length > 1 || run.length >= MIN_ALTERED_LETTERS - 2) return false;
  return !mayGoOn(rows, boxBefore(bounds, run), -1) && !mayGoOn(rows, boxAfter(bounds, run), 1);
}

function boxBefore(bounds: Box, { page, source }: Segment): Box {
  return {
    page: Math.max(bounds.page, page - MAX_EXTENSION),
    pageEnd: page,
    source: Math.max(bounds.source, source - MAX_EXTENSION),
    sourceEnd: source,
  };
}

function boxAfter(bounds: Box, { page, source, length }: Segment): Box {
  return {
    page: page + length,
    pageEnd: Math.min(bounds.pageEnd, page + length + MAX_EXTENSION),
    source: source + length,
    sourceEnd: Math.min(bounds.sourceEnd, source + length + MAX_EXTENSION),
  };
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
