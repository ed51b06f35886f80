import { SEED_LETTERS } from './limits';
import type { Steps } from './steps';
import { suffixOrderSteps } from './suffix-order';

/**
 * What runs shared with the sources are found by: the letters of all sources (paragraphs kept apart by 0), their
 * suffixes in their order, and a filter that says of most seeds of a page in one look-up that they stand nowhere. Some seven
 * bytes a letter.
 */
export interface RunIndex {
  readonly letters: Uint16Array;
  readonly order: Int32Array;
  /** A bit for every seed hash; its length is a power of two. */
  readonly seedFilter: Uint32Array;
}

/** Bits per letter of the sources: one in sixty-four strange seeds passes by chance, and is then looked up in vain. */
const FILTER_BITS_PER_LETTER = 64;

/** 8 MB: in a library of millions of letters more strange seeds pass rather. */
const MAX_FILTER_BITS = 2 ** 26;

const MIX = 0x9e3779b1;

/** Takes one more letter into a seed's hash: the shifts push out all letters but the last four. */
export function rollSeed(hash: number, letter: number): number {
  return (hash << (32 / SEED_LETTERS)) + Math.imul(letter, MIX);
}

/** Suffixes that are looked at in a step. */
const A_STEP = 2 ** 16;

/** What is seen of the sources while the index is built. */
export interface BuiltRunIndex extends RunIndex {
  /** 1 for each suffix, in their order, that begins with the same `STOCK_PIECE_LETTERS` as the one before. */
  readonly repeats: Uint8Array;
}

/** @param letters paragraphs, each with a 0 behind it */
export function* runIndexSteps(letters: Uint16Array): Steps<BuiltRunIndex> {
  const order = yield* suffixOrderSteps(letters);
  let bits = 1024;
  while (bits < letters.length * FILTER_BITS_PER_LETTER && bits < MAX_FILTER_BITS) bits *= 2;
  const index = {
    letters,
    order,
    seedFilter: new Uint32Array(bits / 32),
    repeats: new Uint8Array(order.length),
  };
  for (let from = 0; from < order.length; from += A_STEP) {
    readHeads(index, from, Math.min(from + A_STEP, order.length));
    yield;
  }
  return index;
}

/**
 * Suffixes that begin alike are neighbours, so that a seed is put into the filter where it comes first. What suffixes begin
 * with is fetched before anything is decided by it: memory is slow, and does many things at once if nothing depends on
 * the last one.
 */
function readHeads({ letters, order, seedFilter, repeats }: BuiltRunIndex, from: number, to: number): void {
  const shift = filterShift(seedFilter);
  const first = Math.max(0, from - 1);
  for (let k = first; k < to; k++) {
    const at = order[k]!;
    const head = (k - first) * 3;
    heads[head] = (letters[at]! << 16) | letters[at + 1]!;
    heads[head + 1] = (letters[at + 2]! << 16) | letters[at + 3]!;
    heads[head + 2] = (letters[at + 4]! << 16) | letters[at + 5]!;
  }
  for (let k = from; k < to; k++) {
    const head = (k - first) * 3;
    const [a, b, c] = [heads[head]!, heads[head + 1]!, heads[head + 2]!];
    // A paragraph ends before the seed does.
    if (!areLetters(a) || !areLetters(b)) continue;
    if (k > first && a === heads[head - 3] && b === heads[head - 2]) {
      if (c === heads[head - 1] && areLetters(c)) repeats[k] = 1;
      continue;
    }
    const hash = rollSeed(rollSeed(rollSeed(rollSeed(0, a >>> 16), a & 0xffff), b >>> 16), b & 0xffff);
    const bit = hash >>> shift;
    seedFilter[bit >> 5]! |= 1 << (bit & 31);
  }
}

/** The first six letters of suffixes, two in a number. */
const heads = new Int32Array((A_STEP + 1) * 3);

function areLetters(pair: number): boolean {
  return (pair & 0xffff) !== 0 && pair >>> 16 !== 0;
}

/** By how much a hash is shifted to become a place in the filter: its upper bits are the well mixed ones. */
export function filterShift(seedFilter: Uint32Array): number {
  return 32 - Math.log2(seedFilter.length * 32);
}

/** Suffixes that share a prefix are neighbours: `order[low]` … `order[high - 1]` begin with the same `length` letters. */
export interface Occurrences {
  length: number;
  low: number;
  high: number;
}

/**
 * The longest run that begins at `start` of a page's letters and stands in the sources, and where it stands.
 * Narrows down the order letter by letter: O(length · log of the sources' length).
 *
 * @param limit how many letters at most
 * @param within where a shorter run from there stands, if that is known
 */
export function longestRun(
  { letters, order }: RunIndex,
  page: Uint16Array,
  start: number,
  pageEnd: number,
  limit = Number.POSITIVE_INFINITY,
  within: Readonly<Occurrences> = { length: 0, low: 0, high: order.length },
): Occurrences {
  let { length, low, high } = within;
  while (length < limit && start + length < pageEnd) {
    const letter = page[start + length]!;
    if (letter === 0) break;
    if (high - low === 1) {
      if (letters[order[low]! + length] !== letter) break;
    } else {
      const from = firstSuffix(letters, order, low, high, length, letter);
      const to = firstSuffix(letters, order, from, high, length, letter + 1);
      if (from === to) break;
      low = from;
      high = to;
    }
    length++;
  }
  return { length, low, high };
}

/**
 * Where the seed that begins at `start` of a page's letters stands; all four are letters. A seed is looked up as a whole,
 * not letter by letter: what a suffix begins with lies together in memory, and going there is what takes the time.
 *
 * @returns an empty stretch of the order where it stands nowhere
 */
export function seedPlaces({ letters, order }: RunIndex, page: Uint16Array, start: number): Occurrences {
  let low = 0;
  for (let end = order.length; low < end; ) {
    const middle = (low + end) >>> 1;
    if (compareSeed(letters, order[middle]!, page, start) < 0) low = middle + 1;
    else end = middle;
  }
  // Most seeds stand in a few places: further away by twice as much each time.
  let high = low;
  let end = low;
  for (let step = 1; end < order.length && compareSeed(letters, order[end]!, page, start) === 0; step *= 2) {
    high = end + 1;
    end = Math.min(order.length, end + step);
  }
  while (high < end) {
    const middle = (high + end) >>> 1;
    if (compareSeed(letters, order[middle]!, page, start) === 0) high = middle + 1;
    else end = middle;
  }
  return { length: SEED_LETTERS, low, high };
}

/** @returns less than 0 where the suffix stands before those that begin with the seed, 0 where it is one of them. */
function compareSeed(letters: Uint16Array, suffix: number, page: Uint16Array, start: number): number {
  for (let i = 0; i < SEED_LETTERS; i++) {
    const difference = letters[suffix + i]! - page[start + i]!;
    // Behind its last paragraph a row of letters has a 0, which is no letter of a seed.
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first of the suffixes low … high - 1 whose letter at `depth` is `letter` or a greater one. */
function firstSuffix(
  letters: Uint16Array,
  order: Int32Array,
  low: number,
  high: number,
  depth: number,
  letter: number,
): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = order[middle]! + depth;
    if (at >= letters.length || letters[at]! < letter) low = middle + 1;
    else high = middle;
  }
  return low;
}
