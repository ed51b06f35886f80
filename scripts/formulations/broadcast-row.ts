import type { BroadcastItem } from './read-broadcasts';
import type { CountedTable, WordingCount } from './tables';

/** All items in one row of UTF-16 units, a 0 after each segment, so that no wording goes across. */
export interface BroadcastRow {
  readonly letters: Uint16Array;
  /** Of each item: where it begins. */
  readonly starts: Uint32Array;
  readonly days: readonly string[];
}

export function layOut(items: readonly BroadcastItem[]): BroadcastRow {
  const starts = new Uint32Array(items.length);
  let length = 0;
  items.forEach(({ segments }, item) => {
    starts[item] = length;
    for (const segment of segments) length += segment.length + 1;
  });
  const letters = new Uint16Array(length);
  let at = 0;
  for (const { segments } of items) {
    for (const segment of segments) {
      for (let i = 0; i < segment.length; i++) letters[at++] = segment.charCodeAt(i);
      at++;
    }
  }
  return { letters, starts, days: items.map(({ day }) => day) };
}

/** Gathers what a table says of one wording, from its items in their order. */
export class Tally {
  readonly #years: number[];
  readonly #firstDays: string[] = [];
  #last = -1;
  items = 0;

  constructor(readonly row: BroadcastRow) {
    this.#years = new Array<number>(yearOf(row, row.days.length - 1) + 1).fill(0);
  }

  /** @param item must not be less than the one before; the same again does not count */
  add(item: number): void {
    if (item === this.#last) return;
    this.#last = item;
    this.items++;
    this.#years[yearOf(this.row, item)]! += 1;
    if (this.#firstDays.length < 3) this.#firstDays.push(this.row.days[item]!);
  }

  of(wording: string): WordingCount {
    return { wording, firstDays: this.#firstDays, itemsPerYear: this.#years };
  }
}

function yearOf({ days }: BroadcastRow, item: number): number {
  return Number(days[item]!.slice(0, 4)) - Number(days[0]!.slice(0, 4));
}

/** A table of the row's own days and totals, the most frequent wording first. */
export function tableOf(row: BroadcastRow, rows: readonly WordingCount[]): CountedTable {
  const all = new Tally(row);
  row.days.forEach((_, item) => {
    all.add(item);
  });
  const items = new Map(rows.map((it) => [it, it.itemsPerYear.reduce((a, b) => a + b, 0)]));
  return {
    firstDay: row.days[0]!,
    lastDay: row.days[row.days.length - 1]!,
    allItemsPerYear: all.of('').itemsPerYear,
    rows: [...rows].sort((a, b) => items.get(b)! - items.get(a)! || (a.wording < b.wording ? -1 : 1)),
  };
}
