import type { Steps } from './steps';
import { SuffixGroups } from './suffix-groups';

/** So many letters are put in their buckets between two steps. */
const A_STEP = 2 ** 17;

/**
 * Sorts all suffixes of a row of letters by their letters up to the next 0; those that are the same up to there, by
 * their places. (So nothing depends on what paragraph follows on another.) Radix sort by the first letter, groups of
 * suffixes that begin alike by two letters more at a time, as in McIlroy, Bostic and McIlroy, "Engineering Radix Sort",
 * Computing Systems 6(1), 1993; what is the same for long, by the ranks of what follows, as in Larsson and Sadakane,
 * "Faster Suffix Sorting", Theoretical Computer Science 387(3), 2007. So it takes n log n steps whatever repeats
 * itself, and in ordinary text hardly more than one look at each suffix, where induced sorting takes some ten.
 *
 * @param letters the last one 0
 * @returns a permutation of 0 … letters.length - 1
 */
export function* suffixOrderSteps(letters: Uint16Array): Steps<Int32Array> {
  /** By letter: where its bucket begins, then where it ends. */
  const ends = new Int32Array(0x10000);
  for (let from = 0; from < letters.length; from += A_STEP) {
    countLetters(letters.subarray(from, from + A_STEP), ends);
    yield;
  }
  let largest = 0;
  for (let letter = 0, at = 0; letter < ends.length; letter++) {
    const size = ends[letter]!;
    largest = Math.max(largest, size);
    ends[letter] = at;
    at += size;
  }
  const order = new Int32Array(letters.length);
  for (let from = 0; from < letters.length; from += A_STEP) {
    fillBuckets(letters, from, Math.min(from + A_STEP, letters.length), ends, order);
    yield;
  }
  const groups = new SuffixGroups(letters, order, largest);
  // Zeros are in their order already.
  for (let letter = 1; letter < ends.length; letter++) groups.add(ends[letter - 1]!, ends[letter]!);
  while (groups.sortSome()) yield;
  while (groups.sortSomeByRank()) yield;
  return order;
}

function countLetters(letters: Uint16Array, counts: Int32Array): void {
  for (let i = 0; i < letters.length; i++) counts[letters[i]!]!++;
}

/** @param starts where the next suffix of each letter goes; afterwards, where their bucket ends */
function fillBuckets(
  letters: Uint16Array,
  from: number,
  to: number,
  starts: Int32Array,
  order: Int32Array,
): void {
  for (let i = from; i < to; i++) order[starts[letters[i]!]!++] = i;
}
