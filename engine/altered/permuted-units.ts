import { MAX_PERMUTED_UNITS, MAX_UNIT_LETTERS } from '../limits';
import { alignBox } from './align';
import { equal } from './carried-ends';
import type { Box, Rows } from './rows';
import type { Step } from './step';

/** Units back from its beginning from which a passage is compared: one of it may lie before. */
const UNITS_BACK = 3;

/**
 * Clauses or items of a list that a page has in another order: 县情、市情、乡情; two sentences exchanged. An alignment,
 * which knows no order but one, finds parts of some of them.
 *
 * @returns the steps with one `moved` step for the units, which may reach beyond them on either side; the same steps
 *   where the order is the source's
 */
export function withPermutedUnits(rows: Rows, bounds: Box, steps: readonly Step[]): readonly Step[] {
  for (const corner of corners(rows, bounds, steps)) {
    for (let count = 2; count <= MAX_PERMUTED_UNITS; count++) {
      const box = permutedBox(rows, bounds, corner, count);
      if (box) return joined(rows, steps, box);
    }
  }
  return steps;
}

interface Corner {
  readonly page: number;
  readonly source: number;
}

/** Where units begin on both sides: before what differs, and before the passage itself. */
function* corners(rows: Rows, bounds: Box, steps: readonly Step[]): Generator<Corner> {
  const changed = steps.find(({ op }) => op !== 'same' && op !== 'captured' && op !== 'noted');
  const starts = changed && changed !== steps[0] ? [steps[0]!, changed] : [steps[0]!];
  for (const { page, source } of starts) {
    for (const pageStart of unitStarts(page, bounds.page, (at) => rows.marks.isBreak(at))) {
      for (const sourceStart of unitStarts(source, bounds.source, rows.isSourceBreak))
        yield { page: pageStart, source: sourceStart };
    }
  }
}

function unitStarts(from: number, limit: number, isBreak: (at: number) => boolean): number[] {
  const starts: number[] = [];
  for (let at = from; at >= limit && from - at <= MAX_UNIT_LETTERS * 2; at--) {
    if (at !== limit && !isBreak(at)) continue;
    starts.push(at);
    if (starts.length > UNITS_BACK) break;
  }
  return starts;
}

/** What so many units hold on both sides, without what is the same before and behind; undefined unless reordered. */
function permutedBox(rows: Rows, bounds: Box, corner: Corner, count: number): Box | undefined {
  const { page: pageRow, source: sourceRow } = rows;
  const pageEnds = unitEnds(corner.page, bounds.pageEnd, count, rows.hasGap, (at) => rows.marks.isBreak(at));
  const sourceEnds = unitEnds(corner.source, bounds.sourceEnd, count, rows.isSourceBreak, rows.isSourceBreak);
  if (!pageEnds || !sourceEnds) return undefined;
  let { page, source } = corner;
  let [pageEnd, sourceEnd] = [pageEnds.at(-1)!, sourceEnds.at(-1)!];
  if (pageEnd - page !== sourceEnd - source) return undefined;
  while (page < pageEnd && equal(pageRow, page, sourceRow, source, 1))
    [page, source] = [page + 1, source + 1];
  while (page < pageEnd && equal(pageRow, pageEnd - 1, sourceRow, sourceEnd - 1, 1))
    [pageEnd, sourceEnd] = [pageEnd - 1, sourceEnd - 1];
  if (page === pageEnd) return undefined;
  // What both begin or end with may belong to a unit: all ways to share it out are tried by growing the box again.
  for (let head = 0; head <= page - corner.page; head++) {
    for (let tail = 0; tail <= pageEnds.at(-1)! - pageEnd; tail++) {
      const box = {
        page: page - head,
        pageEnd: pageEnd + tail,
        source: source - head,
        sourceEnd: sourceEnd + tail,
      };
      if (isPermuted(rows, box, pageEnds, sourceEnds)) return box;
    }
  }
  return undefined;
}

/** Where each of so many units ends; undefined where there are not so many, or one is too long. */
function unitEnds(
  from: number,
  limit: number,
  count: number,
  isInnerBreak: (at: number) => boolean,
  isOuterBreak: (at: number) => boolean,
): number[] | undefined {
  const ends: number[] = [];
  let start = from;
  for (let at = from + 1; at <= limit && at - start <= MAX_UNIT_LETTERS; at++) {
    const isLast = ends.length === count - 1;
    if (at !== limit && !(isLast ? isOuterBreak(at) : isInnerBreak(at))) continue;
    ends.push(at);
    start = at;
    if (ends.length === count) return ends;
  }
  return undefined;
}

function isPermuted(
  rows: Rows,
  box: Box,
  pageEnds: readonly number[],
  sourceEnds: readonly number[],
): boolean {
  const left = unitsOf(box.source, box.sourceEnd, sourceEnds);
  const units = unitsOf(box.page, box.pageEnd, pageEnds);
  if (units.length !== left.length || units.length < 2) return false;
  return units.every(([start, end]) => {
    const i = left.findIndex(
      ([from, to]) => to - from === end - start && equal(rows.page, start, rows.source, from, end - start),
    );
    if (i >= 0) left.splice(i, 1);
    return i >= 0;
  });
}

function unitsOf(start: number, end: number, ends: readonly number[]): [start: number, end: number][] {
  const inner = ends.filter((at) => at > start && at < end);
  return [start, ...inner].map((from, i) => [from, inner[i] ?? end]);
}

/** The steps before a box, the box as one step, and the steps behind it, aligned anew where they do not meet it. */
function joined(rows: Rows, steps: readonly Step[], box: Box): Step[] {
  const before = steps.flatMap((step) => upTo(step, box.page, box.source));
  while (before.length > 0 && before.at(-1)!.op !== 'same') before.pop();
  const after = steps.flatMap((step) => from(step, box.pageEnd, box.sourceEnd));
  while (after.length > 0 && after[0]!.op !== 'same') after.shift();
  const [last, next] = [before.at(-1), after[0]];
  const between = (one: Box) => alignBox(rows, one, 'all');
  return [
    ...before,
    ...(last
      ? between({ page: last.pageEnd, pageEnd: box.page, source: last.sourceEnd, sourceEnd: box.source })
      : []),
    { op: 'moved', ...box, marked: false },
    ...(next
      ? between({ page: box.pageEnd, pageEnd: next.page, source: box.sourceEnd, sourceEnd: next.source })
      : []),
    ...after,
  ];
}

/** The part of a step that lies before both places; only what is the same can be cut. */
function upTo(step: Step, page: number, source: number): Step[] {
  const over = Math.max(0, step.pageEnd - page, step.sourceEnd - source);
  if (over === 0) return [step];
  if (step.op !== 'same' || over >= step.pageEnd - step.page) return [];
  return [{ ...step, pageEnd: step.pageEnd - over, sourceEnd: step.sourceEnd - over }];
}

/** The part of a step that lies behind both places. */
function from(step: Step, page: number, source: number): Step[] {
  const under = Math.max(0, page - step.page, source - step.source);
  if (under === 0) return [step];
  if (step.op !== 'same' || under >= step.pageEnd - step.page) return [];
  return [{ ...step, page: step.page + under, source: step.source + under }];
}
