import { EXTENSION_BAND, EXTENSION_DROP } from '../limits';
import { bestCapture } from './best-capture';
import type { Aside } from './page-marks';
import type { Box, Rows } from './rows';
import type { Step } from './step';

/**
 * What a letter is worth. A change pays off when letters that are the same follow it: a single one often agrees by
 * chance. What stands on the page in brackets, or for a placeholder, costs little; what an ellipsis stands for nothing.
 */
export const SCORES = { same: 2, replaced: -2, gapOpen: -3, gapLetter: -1, captured: -1, aside: -1 } as const;

const NEVER = -1_000_000;
/** How a cell was reached: diagonally, by a dropped or an inserted letter, or by letters of the page passed at once. */
const From = { diagonal: 0, dropped: 1, inserted: 2, captured: 3, aside: 4 } as const;

/**
 * Aligns a box letter by letter with affine gaps (Gotoh, "An improved algorithm for matching biological sequences",
 * Journal of Molecular Biology 162, 1982). Takes the product of the box's sides, which its callers keep small.
 *
 * @param reach `all`: the box from corner to corner; `prefix`: from its beginning as far as it pays;
 *   `suffix`: its end, from as far before as it pays
 * @returns the steps in order; none when nothing pays
 */
export function alignBox(rows: Rows, box: Box, reach: 'all' | 'prefix' | 'suffix'): Step[] {
  const height = box.pageEnd - box.page;
  const width = box.sourceEnd - box.source;
  if (height === 0 || width === 0) return reach === 'all' ? oneSided(box) : [];
  // A suffix is a prefix read backwards: cell (i, j) stands for i letters of the page and j of the source.
  const back = reach === 'suffix';
  const pageAt = (i: number) => (back ? box.pageEnd - i : box.page + i - 1);
  const sourceAt = (j: number) => (back ? box.sourceEnd - j : box.source + j - 1);
  /** Between the first i letters of the page and the next one. */
  const junctionAt = (i: number) => (back ? box.pageEnd - i : box.page + i);
  const columns = width + 1;
  const size = (height + 1) * columns;
  const best = new Int32Array(size).fill(NEVER);
  const dropped = new Int32Array(size).fill(NEVER);
  const inserted = new Int32Array(size).fill(NEVER);
  const from = new Uint8Array(size);
  const passed = new Uint8Array(size);
  best[0] = 0;
  let end = 0;
  const band = reach === 'all' ? Number.POSITIVE_INFINITY : EXTENSION_BAND;
  for (let i = 0; i <= height; i++) {
    let bestOfRow = NEVER;
    // At an open end an ellipsis stands for nothing yet: which of many clauses goes on, whole clauses tell.
    const isAbridged = reach === 'all' && rows.marks.isAbridged(junctionAt(i));
    const dropOpen = isAbridged ? 0 : SCORES.gapOpen;
    const dropLetter = isAbridged ? 0 : SCORES.gapLetter;
    const asideLength = asideAt(i);
    for (let j = Math.max(0, i - band); j <= Math.min(width, i + band); j++) {
      const cell = i * columns + j;
      if (cell > 0) {
        let score = NEVER;
        let way: number = From.diagonal;
        if (i > 0 && j > 0)
          score = best[cell - columns - 1]! + (isSame(i, j) ? SCORES.same : SCORES.replaced);
        if (j > 0) {
          dropped[cell] = Math.max(best[cell - 1]! + dropOpen, dropped[cell - 1]!) + dropLetter;
          if (dropped[cell]! > score) [score, way] = [dropped[cell]!, From.dropped];
        }
        if (i > 0) {
          inserted[cell] =
            Math.max(best[cell - columns]! + SCORES.gapOpen, inserted[cell - columns]!) + SCORES.gapLetter;
          if (inserted[cell]! > score) [score, way] = [inserted[cell]!, From.inserted];
        }
        const passing = asideLength > 0 ? best[cell - asideLength * columns]! + SCORES.aside : NEVER;
        if (passing > score) {
          [score, way] = [passing, From.aside];
          passed[cell] = asideLength;
        }
        if (j > 0 && i > 0 && rows.isPlaceholder(sourceAt(j))) {
          const length = bestCapture(rows, i, pageAt, (letters) => best[cell - letters * columns - 1]!);
          const captured = length > 0 ? best[cell - length * columns - 1]! + SCORES.captured : NEVER;
          if (captured > score) {
            [score, way] = [captured, From.captured];
            passed[cell] = length;
          }
        }
        best[cell] = score;
        from[cell] = way;
      }
      if (best[cell]! > best[end]!) end = cell;
      bestOfRow = Math.max(bestOfRow, best[cell]!);
    }
    if (reach !== 'all' && bestOfRow < best[end]! - EXTENSION_DROP) break;
  }
  const steps = traceBack(reach === 'all' ? size - 1 : end);
  return back ? steps : steps.reverse();

  function isSame(i: number, j: number): boolean {
    const letter = rows.page[pageAt(i)]!;
    return letter !== 0 && letter === rows.source[sourceAt(j)];
  }

  /** How many letters the aside has that is passed when i letters of the page have been read. */
  function asideAt(i: number): number {
    if (i === 0) return 0;
    const aside = back ? rows.marks.asideFrom(junctionAt(i)) : rows.marks.asideTo(junctionAt(i));
    const length = aside ? aside.pageEnd - aside.page : 0;
    return length <= i ? length : 0;
  }

  function traceBack(cell: number): Step[] {
    const found: Step[] = [];
    let gap: number | undefined;
    while (cell > 0) {
      const i = Math.floor(cell / columns);
      const j = cell % columns;
      const way = gap ?? from[cell]!;
      let [letters, across] = [1, 1];
      let op: Step['op'];
      let marked = false;
      if (way === From.dropped) {
        [op, letters] = ['dropped', 0];
        marked = reach === 'all' && rows.marks.isAbridged(junctionAt(i));
        const open = marked ? 0 : SCORES.gapOpen;
        gap = dropped[cell - 1]! > best[cell - 1]! + open ? From.dropped : undefined;
      } else if (way === From.inserted) {
        [op, across] = ['inserted', 0];
        gap = inserted[cell - columns]! > best[cell - columns]! + SCORES.gapOpen ? From.inserted : undefined;
      } else if (way === From.captured) {
        [op, letters] = ['captured', passed[cell]!];
      } else if (way === From.aside) {
        [letters, across] = [passed[cell]!, 0];
        [op, marked] = asideOp(
          back ? rows.marks.asideFrom(junctionAt(i)) : rows.marks.asideTo(junctionAt(i)),
        );
      } else op = isSame(i, j) ? 'same' : 'replaced';
      const [page, pageEnd] = back
        ? [box.pageEnd - i, box.pageEnd - i + letters]
        : [box.page + i - letters, box.page + i];
      const [source, sourceEnd] = back
        ? [box.sourceEnd - j, box.sourceEnd - j + across]
        : [box.source + j - across, box.source + j];
      found.push({ op, page, pageEnd, source, sourceEnd, marked });
      cell -= letters * columns + across;
    }
    return found;
  }

  /** Where only one side has letters there is nothing to align, but for asides. */
  function oneSided(one: Box): Step[] {
    const steps: Step[] = [];
    let { page } = one;
    for (let at = page; at < one.pageEnd; ) {
      const aside = rows.marks.asideFrom(at);
      if (!aside || aside.pageEnd > one.pageEnd) {
        at++;
        continue;
      }
      if (at > page) steps.push({ op: 'inserted', ...one, page, pageEnd: at, marked: false });
      page = at = aside.pageEnd;
      const [op, marked] = asideOp(aside);
      steps.push({ op, ...one, page: aside.page, pageEnd: page, marked });
    }
    if (page < one.pageEnd) steps.push({ op: 'inserted', ...one, page, marked: false });
    if (one.sourceEnd > one.source)
      steps.push({ op: 'dropped', ...one, marked: rows.marks.isAbridged(one.page) });
    return steps;
  }
}

function asideOp(aside: Aside | undefined): [op: Step['op'], marked: boolean] {
  return aside?.isNote ? ['noted', false] : ['inserted', true];
}
