import { SEED_LETTERS } from './limits';
import { suffixArray } from './suffix-array';

/**
 * What runs shared with the sources are found by: the letters of all sources (paragraphs kept apart by 0), their
 * suffix array, and a filter that says of most seeds of a page in one look-up that they stand nowhere. Some seven
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

export function buildRunIndex(letters: Uint16Array): RunIndex {
  let alphabet = 1;
  for (const letter of letters) if (letter >= alphabet) alphabet = letter + 1;
  let bits = 1024;
  while (bits < letters.length * FILTER_BITS_PER_LETTER && bits < MAX_FILTER_BITS) bits *= 2;
  const seedFilter = new Uint32Array(bits / 32);
  const shift = filterShift(seedFilter);
  let hash = 0;
  for (let i = 0; i < letters.length; i++) {
    hash = rollSeed(hash, letters[i]!);
    const bit = hash >>> shift;
    seedFilter[bit >> 5]! |= 1 << (bit & 31);
  }
  return { letters, order: suffixArray(letters, alphabet), seedFilter };
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
 * Narrows down the suffix array letter by letter: O(length · log of the sources' length).
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
