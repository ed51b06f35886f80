import type { LetterBuffer } from './letter-buffer';
import { MAX_RUN_OVERLAP, MIN_QUOTE_LETTERS, SEED_LETTERS } from './limits';
import { filterShift, longestRun, type Occurrences, type RunIndex, rollSeed } from './run-index';

/** What of a letter buffer runs are found by. */
type PageLetters = Pick<LetterBuffer, 'letters' | 'length'>;

/** A run found in a letter buffer; `start` counts its letters, `at` says where it stands in the sources. */
export interface QuoteHit {
  readonly start: number;
  readonly end: number;
  readonly at: Occurrences;
}

/** A run of so many letters has so many seeds, one after the other. */
const SEEDS_OF_A_QUOTE = MIN_QUOTE_LETTERS - SEED_LETTERS + 1;

/**
 * Every maximal verbatim run of at least `MIN_QUOTE_LETTERS` letters, whatever punctuation stands in between: neither
 * its left nor its right neighbour could be added. Runs may overlap by up to `MAX_RUN_OVERLAP` letters; of runs that
 * overlap by more, what reaches back further is cut off.
 */
export function findQuotes(index: RunIndex, { letters, length }: PageLetters): QuoteHit[] {
  const hits: QuoteHit[] = [];
  let end = 0;
  for (let from = 0; ; ) {
    const start = nextCandidate(index, letters, from, length);
    if (start < 0) return hits;
    const run = longestRun(index, letters, start, length);
    if (run.length < MIN_QUOTE_LETTERS) {
      from = start + 1;
      continue;
    }
    if (start + run.length > end) {
      end = start + run.length;
      hits.push({ start, end, at: run });
    }
    from = nextStart(index, letters, start, end, length);
  }
}

/** The first start, from `from` on, whose every seed passes the filter; -1 when there is none. */
function nextCandidate({ seedFilter }: RunIndex, letters: Uint16Array, from: number, length: number): number {
  const shift = filterShift(seedFilter);
  let hash = 0;
  let seeds = 0;
  for (let i = from; i < length; i++) {
    const letter = letters[i]!;
    hash = rollSeed(hash, letter);
    const bit = hash >>> shift;
    if (letter === 0 || (seedFilter[bit >> 5]! & (1 << (bit & 31))) === 0) seeds = 0;
    else if (i - from >= SEED_LETTERS - 1 && ++seeds >= SEEDS_OF_A_QUOTE) return i + 1 - MIN_QUOTE_LETTERS;
  }
  return -1;
}

/**
 * Where the run after the run start … end - 1 can begin. It must hold the letter at `end`, or the run before would
 * have to reach further; and if a run from some start reaches `end`, so does one from every later start.
 */
function nextStart(
  index: RunIndex,
  letters: Uint16Array,
  start: number,
  end: number,
  length: number,
): number {
  const latest = end + 1 - MIN_QUOTE_LETTERS;
  const reachesEnd = (from: number) =>
    longestRun(index, letters, from, length, end + 1 - from).length === end + 1 - from;
  if (end >= length || letters[end] === 0) return end;
  if (latest <= start || !reachesEnd(latest)) return Math.max(start, latest) + 1;
  let low = Math.max(start + 1, end - MAX_RUN_OVERLAP);
  let high = latest;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reachesEnd(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
