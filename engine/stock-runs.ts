import { GrowingList } from './growing-list';
import { LETTER_MARK } from './index-format';
import { STOCK_PIECE_LETTERS } from './limits';
import type { SourceRow } from './source-row';
import type { Steps } from './steps';
import type { StockTable } from './stock-table';

/** Letters that are looked at in a step. */
const A_STEP = 2 ** 16;

/**
 * Where sources are made of stock wording: worked out once, when the index is compiled, with one look-up a letter
 * whatever the number of formulations.
 *
 * A letter that stands for a name which was taken out is passed over: 谱写中国式现代化 X 新篇章 is the formulation
 * 谱写中国式现代化新篇章 with a place's name in it.
 *
 * @param isShared 1 for letters at which a piece begins that several sources share
 * @returns start, end, start, end … in letters, both going up. Each run holds nothing but pieces of stock wording; runs
 *   may overlap by less than a piece.
 */
export function* stockRunsSteps(
  { letters, letterMarks }: Pick<SourceRow, 'letters' | 'letterMarks'>,
  formulations: StockTable,
  isShared?: Uint8Array,
): Steps<Int32Array> {
  const runs = new GrowingList();
  let open = -1;
  let openEnd = 0;
  const meet = (start: number, end: number) => {
    if (open < 0) open = start;
    openEnd = Math.max(openEnd, end);
  };
  const close = () => {
    if (open >= 0) {
      runs.push(open);
      runs.push(openEnd);
    }
    open = -1;
  };
  /** The letters of a paragraph that count, and where they stand in the row. */
  const counted = new Uint16Array(letters.length);
  const places = new Int32Array(letters.length);
  let length = 0;
  let nextStep = A_STEP;

  for (let from = 0, to = 0; from < letters.length; from = to + 1) {
    to = letters.indexOf(0, from);
    if (to < 0) to = letters.length;
    length = 0;
    for (let at = from; at < to; at++) {
      if ((letterMarks[at]! & LETTER_MARK.placeholder) !== 0) continue;
      counted[length] = letters[at]!;
      places[length++] = at;
    }
    const isStock = formulations.startsIn(counted.subarray(0, length));
    let next = 0;
    for (let at = from; at < to; at++) {
      const shared = isShared?.[at] === 1;
      if (shared) meet(at, at + STOCK_PIECE_LETTERS);
      if (places[next] !== at || next >= length) continue; // The placeholder: neither here nor there.
      if (isStock[next] === 1) meet(at, places[next + STOCK_PIECE_LETTERS - 1]! + 1);
      else if (!shared) close();
      next++;
    }
    close();
    openEnd = 0;
    if (to >= nextStep) {
      nextStep = to + A_STEP;
      yield;
    }
  }
  return runs.toArray();
}
