import { GrowingList } from './growing-list';

/**
 * Groups that begin with so many letters alike are sorted by the ranks of what follows: odd, since after the first letter
 * two are looked at together.
 */
const BY_RANK_FROM = 33;

/** Groups of no more are sorted by insertion, … */
const FEW = 12;

/** … by so many letters as long as few have been compared for each of the row, which is as long as little repeats itself. */
const FAR = 2048;
const LETTERS_FOR_EACH = 64;

/** So many suffixes are looked at in a step: some milliseconds' work. */
const A_STEP = 2 ** 15;

/** Groups of suffixes that begin alike, to be sorted in their places; within a group they go up as long as it is whole. */
export class SuffixGroups {
  /** Suffix and key, one after the other, as one number of 64 bits each: the browser sorts these fast. */
  readonly #words: Uint32Array;
  readonly #keys: BigUint64Array;
  /** From, to, letters alike; the last one is next. */
  readonly #open = new GrowingList();
  /** From, to: alike in `BY_RANK_FROM` letters and more; sorted by the letters before that. */
  #long = new GrowingList();
  #longer = new GrowingList();
  #next = 0;
  /** Letters that suffixes of one rank have alike. */
  #alike = BY_RANK_FROM;
  /** By suffix: where its group begins in the order; so far for those that come first in it. */
  #rank: Int32Array | undefined;
  #ranked = 0;
  #budget: number;

  /**
   * @param letters each paragraph followed by 0, the last one too
   * @param largest how many suffixes a group has at most
   */
  constructor(
    private readonly letters: Uint16Array,
    private readonly order: Int32Array,
    largest: number,
  ) {
    this.#words = new Uint32Array(largest * 2);
    this.#keys = new BigUint64Array(this.#words.buffer);
    this.#budget = letters.length * LETTERS_FOR_EACH;
  }

  /** Takes a group whose first letters are the same. */
  add(from: number, to: number): void {
    if (to - from > 1) this.#push(from, to, 1);
  }

  /** Sorts some groups by their letters. @returns whether any are left. */
  sortSome(): boolean {
    for (let looked = 0; this.#open.length > 0 && looked < A_STEP; ) {
      const alike = this.#open.pop();
      const to = this.#open.pop();
      const from = this.#open.pop();
      looked += to - from;
      if (to - from <= FEW) this.#insert(from, to, alike);
      else if (alike >= BY_RANK_FROM && !this.#mayGoOn(to - from)) this.#addLong(from, to);
      else this.#sortByPair(from, to, alike);
    }
    return this.#open.length > 0;
  }

  /** Sorts some of the groups that are alike for long. @returns whether any are left. */
  sortSomeByRank(): boolean {
    if (this.#long.length === 0) return false;
    this.#rank ??= new Int32Array(this.order.length);
    if (this.#ranked < this.order.length) {
      this.#rankSome(this.#rank);
      return true;
    }
    for (let looked = 0; this.#next < this.#long.length && looked < A_STEP; this.#next += 2) {
      const from = this.#long.at(this.#next);
      const to = this.#long.at(this.#next + 1);
      looked += to - from;
      this.#sortByRank(from, to, this.#rank);
    }
    if (this.#next < this.#long.length) return true;
    [this.#long, this.#longer] = [this.#longer, new GrowingList()];
    this.#next = 0;
    this.#alike *= 2;
    return this.#long.length > 0;
  }

  #push(from: number, to: number, alike: number): void {
    this.#open.push(from);
    this.#open.push(to);
    this.#open.push(alike);
  }

  #addLong(from: number, to: number): void {
    this.#long.push(from);
    this.#long.push(to);
  }

  /** By two letters more, or one and the end. */
  #sortByPair(from: number, to: number, alike: number): void {
    const { letters, order } = this;
    const words = this.#words;
    const count = to - from;
    for (let k = 0; k < count; k++) {
      const at = order[from + k]!;
      const letter = letters[at + alike]!;
      words[k * 2] = at;
      words[k * 2 + 1] = letter === 0 ? 0 : (letter << 16) | letters[at + alike + 1]!;
    }
    this.#sortWords(count);
    for (let k = 0, start = 0; k < count; k++) {
      order[from + k] = words[k * 2]!;
      const pair = words[k * 2 + 1]!;
      if (k + 1 < count && words[k * 2 + 3] === pair) continue;
      // Whose end was met stay in the order of their places.
      if (k > start && (pair & 0xffff) !== 0) this.#push(from + start, from + k + 1, alike + 2);
      start = k + 1;
    }
  }

  /** Many that are alike for longer than usual are sorted by their letters as long as there are few of them. */
  #mayGoOn(count: number): boolean {
    this.#budget -= count * LETTERS_FOR_EACH;
    return this.#budget > 0;
  }

  #sortWords(count: number): void {
    this.#keys.subarray(0, count).sort();
  }

  #insert(from: number, to: number, alike: number): void {
    const { order } = this;
    const end = Math.max(alike, this.#budget > 0 ? FAR : BY_RANK_FROM);
    let tied = false;
    for (let k = from + 1; k < to; k++) {
      const suffix = order[k]!;
      let at = k;
      for (; at > from; at--) {
        const before = order[at - 1]!;
        const difference = this.#compare(before, suffix, alike, end);
        tied ||= difference === 0;
        if (difference <= 0) break;
        order[at] = before;
      }
      order[at] = suffix;
    }
    if (!tied) return;
    for (let start = from, k = from + 1; k <= to; k++) {
      if (k < to && this.#compare(order[k - 1]!, order[k]!, alike, end) === 0) continue;
      if (k - start > 1) this.#addLong(start, k);
      start = k;
    }
  }

  /** By the rank of what follows on the letters that are alike: which comes first there comes first here. */
  #sortByRank(from: number, to: number, rank: Int32Array): void {
    const { order } = this;
    const words = this.#words;
    const count = to - from;
    for (let k = 0; k < count; k++) {
      const at = order[from + k]!;
      words[k * 2] = at;
      words[k * 2 + 1] = rank[at + this.#alike]!;
    }
    if (count > 2) this.#sortWords(count);
    else if (words[1]! > words[3]!) words.set([words[2]!, words[3]!, words[0]!, words[1]!]);
    for (let k = 0, start = 0; k < count; k++) {
      const suffix = words[k * 2]!;
      order[from + k] = suffix;
      rank[suffix] = from + start;
      if (k + 1 < count && words[k * 2 + 3] === words[k * 2 + 1]) continue;
      if (k > start) {
        this.#longer.push(from + start);
        this.#longer.push(from + k + 1);
      }
      start = k + 1;
    }
  }

  /** First each suffix by itself, then those of a group alike. */
  #rankSome(rank: Int32Array): void {
    const { order } = this;
    const to = Math.min(this.#ranked + A_STEP, order.length);
    for (let k = this.#ranked; k < to; k++) rank[order[k]!] = k;
    this.#ranked = to;
    if (to < order.length) return;
    for (let group = 0; group < this.#long.length; group += 2) {
      const from = this.#long.at(group);
      for (let k = from; k < this.#long.at(group + 1); k++) rank[order[k]!] = from;
    }
  }

  /** @returns 0 for suffixes that are alike in all letters before `end`. */
  #compare(a: number, b: number, alike: number, end: number): number {
    const { letters } = this;
    for (let depth = alike; depth < end; depth++) {
      const letter = letters[a + depth]!;
      const other = letters[b + depth]!;
      if (letter === other && letter !== 0) continue;
      this.#budget -= depth - alike;
      return letter - other || a - b;
    }
    this.#budget -= end - alike;
    return 0;
  }
}
