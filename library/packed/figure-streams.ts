import type { BroadcastYears, WordingFigures } from '~/engine/history';
import type { NumberStreams } from './number-streams';

/** Which numbers go into which stream; scripts/formulations writes them in the same order. */
export const STREAM = {
  head: 0,
  alphabet: 1,
  kept: 2,
  added: 3,
  letters: 4,
  month: 5,
  day: 6,
  /** Days from the first item to the second, by how many items the first year has. */
  toSecond: 7,
  toThird: 12,
  /** Items of a year, by how many the year before had: what is like comes after like. */
  items: 17,
} as const;
export const STREAMS = 26;

/** 0 … 4 for how many items the first year has: the more, the nearer the next ones. */
export function gapClass(items: number): number {
  return items < 2 ? 0 : items < 4 ? 1 : items < 8 ? 2 : items < 20 ? 3 : 4;
}

/** 0 … 8 for how many items the year before has. */
export function itemsClass(items: number): number {
  if (items < 3) return items;
  return items < 5 ? 3 : items < 9 ? 4 : items < 17 ? 5 : items < 40 ? 6 : items < 100 ? 7 : 8;
}

export const MAX_FIRST_DAYS = 3;
const MS_OF_A_DAY = 86_400_000;

/** Days since 1970, to reckon with. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_OF_A_DAY;
}

function isoDay(number: number): string {
  return new Date(number * MS_OF_A_DAY).toISOString().slice(0, 10);
}

/** What the figures are counted over. */
export function readYears(streams: NumberStreams): BroadcastYears {
  const firstDay = isoDay(streams.read(STREAM.head));
  const lastDay = isoDay(streams.read(STREAM.head));
  const years = Number(lastDay.slice(0, 4)) - Number(firstDay.slice(0, 4)) + 1;
  return {
    firstDay,
    lastDay,
    allItemsPerYear: Array.from({ length: years }, () => streams.read(STREAM.head)),
  };
}

/** The figures of many wordings, by their numbers, in some hundred bytes each. */
export class FigureTable {
  readonly #items: Uint16Array;
  /** Day numbers; 0 where there are fewer items. */
  readonly #days: Uint16Array;

  constructor(
    streams: NumberStreams,
    readonly years: BroadcastYears,
    readonly rows: number,
  ) {
    const width = years.allItemsPerYear.length;
    const firstYear = Number(years.firstDay.slice(0, 4));
    this.#items = new Uint16Array(rows * width);
    this.#days = new Uint16Array(rows * MAX_FIRST_DAYS);
    for (let row = 0; row < rows; row++) {
      let before = 0;
      let total = 0;
      let itemsOfFirstYear = 0;
      let yearOfFirst = 0;
      for (let i = 0; i < width; i++) {
        const items = streams.read(STREAM.items + itemsClass(before));
        this.#items[row * width + i] = items;
        if (total === 0 && items > 0) {
          itemsOfFirstYear = items;
          yearOfFirst = firstYear + i;
        }
        before = items;
        total += items;
      }
      const gap = gapClass(itemsOfFirstYear);
      const first = Date.UTC(yearOfFirst, streams.read(STREAM.month), streams.read(STREAM.day)) / MS_OF_A_DAY;
      const second = total < 2 ? 0 : first + streams.read(STREAM.toSecond + gap);
      const third = total < 3 ? 0 : second + streams.read(STREAM.toThird + gap);
      this.#days.set([first, second, third], row * MAX_FIRST_DAYS);
    }
  }

  figuresOf(row: number): WordingFigures {
    const width = this.years.allItemsPerYear.length;
    const days = this.#days.subarray(row * MAX_FIRST_DAYS, (row + 1) * MAX_FIRST_DAYS);
    return {
      firstDays: [...days].filter((day) => day > 0).map(isoDay),
      itemsPerYear: [...this.#items.subarray(row * width, (row + 1) * width)],
    };
  }

  /** In how many items a wording stands. */
  itemsOf(row: number): number {
    const width = this.years.allItemsPerYear.length;
    let total = 0;
    for (let i = row * width; i < (row + 1) * width; i++) total += this.#items[i]!;
    return total;
  }
}
