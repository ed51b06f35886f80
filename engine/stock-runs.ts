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
  row: Pick<SourceRow, 'letters' | 'letterMarks'>,
  formulations: StockTable,
  isShared?: Uint8Array,
): Steps<Int32Array> {
  const { letters } = row;
  const runs = new StockRuns(row, formulations, isShared);
  for (let from = 0, nextStep = A_STEP; from < letters.length; ) {
    const end = letters.indexOf(0, from);
    const to = end < 0 ? letters.length : end;
    runs.addParagraph(from, to);
    from = to + 1;
    if (from < nextStep) continue;
    nextStep = from + A_STEP;
    yield;
  }
  return runs.toArray();
}

class StockRuns {
  readonly #runs = new GrowingList();
  /** Where the run begins that is being gone along; -1 for none. */
  #open = -1;
  #openEnd = 0;
  /** The letters of a paragraph that count, and where they stand in the row. */
  readonly #counted: Uint16Array;
  readonly #places: Int32Array;

  constructor(
    private readonly row: Pick<SourceRow, 'letters' | 'letterMarks'>,
    private readonly formulations: StockTable,
    private readonly isShared: Uint8Array | undefined,
  ) {
    this.#counted = new Uint16Array(row.letters.length);
    this.#places = new Int32Array(row.letters.length);
  }

  addParagraph(from: number, to: number): void {
    const { isShared } = this;
    const places = this.#places;
    const length = this.#count(from, to);
    const isStock = this.formulations.startsIn(this.#counted.subarray(0, length));
    let next = 0;
    for (let at = from; at < to; at++) {
      const shared = isShared?.[at] === 1;
      if (shared) this.#meet(at, at + STOCK_PIECE_LETTERS);
      if (places[next] !== at || next >= length) continue; // The placeholder: neither here nor there.
      if (isStock[next] === 1) this.#meet(at, places[next + STOCK_PIECE_LETTERS - 1]! + 1);
      else if (!shared) this.#close();
      next++;
    }
    this.#close();
    this.#openEnd = 0;
  }

  toArray(): Int32Array {
    return this.#runs.toArray();
  }

  /** @returns how many letters of the paragraph count. */
  #count(from: number, to: number): number {
    const { letters, letterMarks } = this.row;
    let length = 0;
    for (let at = from; at < to; at++) {
      if ((letterMarks[at]! & LETTER_MARK.placeholder) !== 0) continue;
      this.#counted[length] = letters[at]!;
      this.#places[length++] = at;
    }
    return length;
  }

  #meet(start: number, end: number): void {
    if (this.#open < 0) this.#open = start;
    this.#openEnd = Math.max(this.#openEnd, end);
  }

  #close(): void {
    if (this.#open >= 0) {
      this.#runs.push(this.#open);
      this.#runs.push(this.#openEnd);
    }
    this.#open = -1;
  }
}
