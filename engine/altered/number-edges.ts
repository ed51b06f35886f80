import { isNumberClass } from '../class-table';
import { MAX_CLAUSE_REST } from '../limits';
import type { Box, Rows } from './rows';
import type { Step } from './step';

/** So few letters before a number, at the head of a clause, and the start of the number are the same by chance: 到20|27年. */
const MIN_LEAD = 3;

/**
 * A number is one as a whole: what ends in the middle of one (12|.9 for 12.7, 0.6 for 0.6|2), or before two different ones, does not
 * end there.
 *
 * @param edge the outermost step of a passage, on that side
 * @returns what is left of the number on both sides, empty on one of them where it ends there; undefined where the
 *   passage cuts none, or says too little in the number's clause to be the same sentence with another number
 */
export function restOfNumber(rows: Rows, bounds: Box, edge: Step, side: 'start' | 'end'): Box | undefined {
  const back = side === 'start';
  const step = back ? -1 : 1;
  const [page, source] = back ? [edge.page, edge.source] : [edge.pageEnd, edge.sourceEnd];
  /** The letter of a row beside a place, on the way out. */
  const isNumber = (row: Uint16Array, at: number) => isNumberClass(row[back ? at - 1 : at]!);
  const isInside = isNumberClass(rows.page[back ? page : page - 1]!);
  const numberEnd = (row: Uint16Array, from: number, limit: number, hasGap: (letter: number) => boolean) => {
    let at = from;
    while (
      at !== limit &&
      Math.abs(at - from) < MAX_CLAUSE_REST &&
      isNumber(row, at) &&
      !((isInside || at !== from) && hasGap(at))
    )
      at += step;
    return at;
  };
  const onPage = numberEnd(rows.page, page, back ? bounds.page : bounds.pageEnd, rows.hasGap);
  const inSource = numberEnd(
    rows.source,
    source,
    back ? bounds.source : bounds.sourceEnd,
    rows.isSourceBreak,
  );
  const [ends, endsInSource] = [onPage === page, inSource === source];
  if (edge.op !== 'same' || (isInside ? ends && endsInSource : ends || endsInSource)) return undefined;

  let at = page;
  while (at !== (back ? edge.pageEnd : edge.page) && isNumber(rows.page, at - step)) at -= step;
  for (let lead = 0; lead < MIN_LEAD; lead++, at -= step) {
    if (at === (back ? edge.pageEnd : edge.page) || rows.hasGap(at)) return undefined;
  }
  return back
    ? { page: onPage, pageEnd: page, source: inSource, sourceEnd: source }
    : { page, pageEnd: onPage, source, sourceEnd: inSource };
}
