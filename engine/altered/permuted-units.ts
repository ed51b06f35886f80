import { MAX_PERMUTED_UNITS, MAX_UNIT_LETTERS } from '../limits';
import { alignBox } from './align';
import { equal } from './carried-ends';
import type { Box, Rows } from './rows';
import { isChange, type Step } from './step';

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
  const changed = steps.find(isChange);
  if (!changed && !touchesBreak(rows, steps)) return steps;
  for (const step of changed && changed !== steps[0] ? [steps[0]!, changed] : [steps[0]!]) {
    const box = permutedNear(rows, bounds, step);
    if (box && explainsMore(steps, box)) return joined(rows, steps, box);
  }
  return steps;
}

/** What stands as it should is in no other order, though the source may say some of it twice. */
function explainsMore(steps: readonly Step[], { page, pageEnd }: Box): boolean {
  const known = steps.reduce((sum, step) => {
    const both = Math.min(step.pageEnd, pageEnd) - Math.max(step.page, page);
    return step.op === 'same' ? sum + Math.max(0, both) : sum;
  }, 0);
  return known < pageEnd - page;
}

/** Of a unit that changed places at least one end is an end on both sides: most verbatim runs need no closer look. */
function touchesBreak({ marks, isSourceBreak }: Rows, steps: readonly Step[]): boolean {
  const [first, last] = [steps[0]!, steps.at(-1)!];
  return (
    (isSourceBreak(first.source) && marks.isBreak(first.page)) ||
    (isSourceBreak(last.sourceEnd) && marks.isBreak(last.pageEnd))
  );
}

/** Units from a place on: where they begin, and where each of them ends. */
interface Units {
  readonly start: number;
  readonly ends: readonly number[];
}

function permutedNear(rows: Rows, bounds: Box, { page, source }: Step): Box | undefined {
  const isPageBreak = (at: number) => rows.marks.isBreak(at);
  const ofPage = unitStarts(page, bounds.page, isPageBreak).map((start) => ({
    start,
    ends: unitEnds(start, bounds.pageEnd, isPageBreak),
  }));
  const ofSource = unitStarts(source, bounds.source, rows.isSourceBreak).map((start) => ({
    start,
    ends: unitEnds(start, bounds.sourceEnd, rows.isSourceBreak),
  }));
  for (const onPage of ofPage) {
    for (const inSource of ofSource) {
      for (let end = 1; end < onPage.ends.length; end++) {
        const length = onPage.ends[end]! - onPage.start;
        const sourceEnd = inSource.ends.findIndex((at) => at - inSource.start === length);
        if (sourceEnd < 1) continue;
        const box = permutedBox(rows, upToEnd(onPage, end), upToEnd(inSource, sourceEnd));
        if (box) return box;
      }
    }
  }
  return undefined;
}

function upToEnd({ start, ends }: Units, last: number): Units {
  return { start, ends: ends.slice(0, last + 1) };
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

/** What units hold on both sides, without what is the same before and behind; undefined unless reordered. */
function permutedBox(rows: Rows, onPage: Units, inSource: Units): Box | undefined {
  const same = (at: number, sourceAt: number) => equal(rows.page, at, rows.source, sourceAt, 1);
  let [page, source] = [onPage.start, inSource.start];
  let [pageEnd, sourceEnd] = [onPage.ends.at(-1)!, inSource.ends.at(-1)!];
  while (page < pageEnd && same(page, source)) [page, source] = [page + 1, source + 1];
  if (page === pageEnd) return undefined;
  while (same(pageEnd - 1, sourceEnd - 1)) [pageEnd, sourceEnd] = [pageEnd - 1, sourceEnd - 1];
  if (!haveSameLetters(rows, page, source, pageEnd - page)) return undefined;
  // What both begin or end with may belong to a unit: all ways to share it out are tried by growing the box again.
  for (let head = 0; head <= page - onPage.start; head++) {
    for (let tail = 0; tail <= onPage.ends.at(-1)! - pageEnd; tail++) {
      const box = {
        page: page - head,
        pageEnd: pageEnd + tail,
        source: source - head,
        sourceEnd: sourceEnd + tail,
      };
      if (isPermuted(rows, box, onPage.ends, inSource.ends)) return box;
    }
  }
  return undefined;
}

/** A cheap look: in another order the letters have the same sum. */
function haveSameLetters({ page, source }: Rows, at: number, sourceAt: number, length: number): boolean {
  let sum = 0;
  for (let k = 0; k < length; k++) {
    if (page[at + k] === 0) return false;
    sum += page[at + k]! - source[sourceAt + k]!;
  }
  return sum === 0;
}

/** Where the next units end: fewer where one is too long. */
function unitEnds(start: number, limit: number, isBreak: (at: number) => boolean): number[] {
  const ends: number[] = [];
  let last = start;
  for (let at = start + 1; at <= limit && at - last <= MAX_UNIT_LETTERS; at++) {
    if (at !== limit && !isBreak(at)) continue;
    ends.push(at);
    last = at;
    if (ends.length === MAX_PERMUTED_UNITS) break;
  }
  return ends;
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
