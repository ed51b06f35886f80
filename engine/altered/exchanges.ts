import { equal as sameLetters } from './carried-ends';
import { makePiece, type Piece } from './piece';
import type { Box, Rows } from './rows';
import type { Step } from './step';

/**
 * Exchanges at the ends of an alignment, where the letter-by-letter alignment stops: …摸清县情、市情 for …摸清市情、县情.
 * What lies between two items may be a third one.
 */
const MAX_ITEM = 24;
const MIN_ITEM = 2;
const MAX_BETWEEN = 12;

/** @returns the steps with the exchange that follows them, or the same steps where there is none. */
export function exchangeAfter(rows: Rows, bounds: Box, steps: readonly Step[]): readonly Step[] {
  const { pageEnd: page, sourceEnd: source } = steps.at(-1)!;
  const length = exchangeLength(rows.page, page, bounds.pageEnd, rows.source, source, bounds.sourceEnd, 1);
  if (length === 0) return steps;
  return [
    ...steps,
    { op: 'replaced', page, pageEnd: page + length, source, sourceEnd: source + length, marked: false },
  ];
}

/** @returns the steps with the exchange that comes before them, or the same steps where there is none. */
export function exchangeBefore(rows: Rows, bounds: Box, steps: readonly Step[]): readonly Step[] {
  const { page: pageEnd, source: sourceEnd } = steps[0]!;
  const length = exchangeLength(
    rows.page,
    pageEnd - 1,
    bounds.page - 1,
    rows.source,
    sourceEnd - 1,
    bounds.source - 1,
    -1,
  );
  if (length === 0) return steps;
  return [
    { op: 'replaced', page: pageEnd - length, pageEnd, source: sourceEnd - length, sourceEnd, marked: false },
    ...steps,
  ];
}

/**
 * How long the exchange is that begins at both places: the source has A M B, the page B M A, both items of at least
 * two letters, M of a few; 0 for none. Read forwards or, with `step` -1, backwards, up to the limits.
 */
function exchangeLength(
  page: Uint16Array,
  pageAt: number,
  pageLimit: number,
  source: Uint16Array,
  sourceAt: number,
  sourceLimit: number,
  step: 1 | -1,
): number {
  const room = Math.min((pageLimit - pageAt) * step, (sourceLimit - sourceAt) * step);
  const equal = (i: number, j: number, length: number) => {
    for (let k = 0; k < length; k++) {
      const letter = page[pageAt + (i + k) * step]!;
      if (letter === 0 || letter !== source[sourceAt + (j + k) * step]) return false;
    }
    return true;
  };
  // Where in the source the page's next letters stand: A and M lie before.
  for (let before = MIN_ITEM; before <= Math.min(MAX_ITEM + MAX_BETWEEN, room - MIN_ITEM); before++) {
    if (!equal(0, before, MIN_ITEM)) continue;
    let item = MIN_ITEM;
    while (item < MAX_ITEM && before + item < room && equal(item, before + item, 1)) item++;
    for (
      let between = Math.max(0, before - MAX_ITEM);
      between <= Math.min(MAX_BETWEEN, before - MIN_ITEM);
      between++
    ) {
      const other = before - between;
      if (equal(item + between, 0, other) && equal(item, other, between)) return before + item;
    }
  }
  return 0;
}

/**
 * Items exchanged across the whole of an alignment: 多到群众家中去，…，多到基层一线去 for 多到基层一线去，…，多到群众家中去.
 * @returns the steps with both items round them, or the same steps where there are none
 */
export function exchangeAround({ page, source }: Rows, bounds: Box, steps: readonly Step[]): readonly Step[] {
  const first = steps[0]!;
  const last = steps.at(-1)!;
  const longest = (from: number, sourceFrom: number, most: number, backwards: boolean): number => {
    for (let length = Math.min(most, MAX_ITEM); length >= MIN_ITEM; length--) {
      const at = backwards ? from - length : from;
      const sourceAt = backwards ? sourceFrom : sourceFrom - length;
      if (sameLetters(page, at, source, sourceAt, length)) return length;
    }
    return 0;
  };
  const before = longest(
    first.page,
    last.sourceEnd,
    Math.min(first.page - bounds.page, bounds.sourceEnd - last.sourceEnd),
    true,
  );
  const after = longest(
    last.pageEnd,
    first.source,
    Math.min(bounds.pageEnd - last.pageEnd, first.source - bounds.source),
    false,
  );
  if (before === 0 || after === 0) return steps;
  return [
    {
      op: 'replaced',
      page: first.page - before,
      pageEnd: first.page,
      source: first.source - after,
      sourceEnd: first.source,
      marked: false,
    },
    ...steps,
    {
      op: 'replaced',
      page: last.pageEnd,
      pageEnd: last.pageEnd + after,
      source: last.sourceEnd,
      sourceEnd: last.sourceEnd + before,
      marked: false,
    },
  ];
}

/** Letters that may lie between two pieces that were exchanged as wholes. */
const MAX_JUNCTION = 2;
const MIN_PIECE = 5;

/**
 * Joins pieces that follow each other on the page and precede each other in the source: two sentences exchanged.
 * Each was found by itself; together they are one quotation with its parts in another order.
 */
export function joinExchanged(rows: Rows, pieces: readonly Piece[]): Piece[] {
  const inOrder = pieces.toSorted((a, b) => a.steps[0]!.page - b.steps[0]!.page);
  const joined: Piece[] = [];
  for (const piece of inOrder) {
    const last = joined.at(-1);
    if (last && areExchanged(last, piece)) joined[joined.length - 1] = join(rows, last, piece);
    else joined.push(piece);
  }
  return joined;
}

function areExchanged(one: Piece, other: Piece): boolean {
  const pageGap = other.steps[0]!.page - one.steps.at(-1)!.pageEnd;
  const sourceGap = one.steps[0]!.source - other.steps.at(-1)!.sourceEnd;
  return (
    Math.min(one.same, other.same) >= MIN_PIECE &&
    pageGap >= 0 &&
    pageGap <= MAX_JUNCTION &&
    sourceGap >= 0 &&
    sourceGap <= MAX_JUNCTION
  );
}

function join(rows: Rows, one: Piece, other: Piece): Piece {
  const [first, last] = [one.steps[0]!, other.steps.at(-1)!];
  const both = makePiece(rows, [...one.steps, ...other.steps]);
  return {
    ...both,
    moves: [
      ...one.moves,
      ...other.moves,
      {
        page: first.page,
        pageEnd: last.pageEnd,
        source: other.steps[0]!.source,
        sourceEnd: one.steps.at(-1)!.sourceEnd,
        steps: [],
        letters: 0,
      },
    ],
  };
}
