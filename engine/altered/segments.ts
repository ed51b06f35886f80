import { MAX_SEED_PLACES, MAX_SEED_REACH, SEED_LETTERS } from '../limits';
import { filterShift, longestRun, type Occurrences, type RunIndex, rollSeed, seedPlaces } from '../run-index';

/** A run shared by page and sources, at least a seed long. All numbers count letters. */
export interface Segment {
  readonly page: number;
  readonly source: number;
  readonly length: number;
}

/**
 * All shared runs of at least a seed, in the order of the page. Each is found once: on a diagonal (source minus page
 * position), what an earlier run covers is passed over. A seed that stands in very many places gives only some of
 * them, those where most of what follows is the same, so that the work stays linear in the page.
 */
export function findSegments(index: RunIndex, page: Uint16Array, pageLength: number): Segment[] {
  const { letters, order, seedFilter } = index;
  const shift = filterShift(seedFilter);
  const segments: Segment[] = [];
  const coveredOnDiagonal = new Map<number, number>();
  let hash = 0;
  let known = 0;
  for (let i = 0; i < pageLength; i++) {
    const letter = page[i]!;
    hash = rollSeed(hash, letter);
    known = letter === 0 ? 0 : known + 1;
    const bit = hash >>> shift;
    if (known < SEED_LETTERS || (seedFilter[bit >> 5]! & (1 << (bit & 31))) === 0) continue;
    const start = i - SEED_LETTERS + 1;
    const { low, high } = bestPlaces(index, page, start, pageLength);
    for (let at = low; at < Math.min(high, low + MAX_SEED_PLACES); at++) {
      const source = order[at]!;
      const diagonal = source - start;
      if ((coveredOnDiagonal.get(diagonal) ?? 0) > start) continue;
      let end = SEED_LETTERS;
      while (
        start + end < pageLength &&
        page[start + end] !== 0 &&
        page[start + end] === letters[source + end]
      )
        end++;
      segments.push({ page: start, source, length: end });
      coveredOnDiagonal.set(diagonal, start + end);
    }
  }
  return segments;
}

/** Where a seed stands; where it stands in very many places, where it goes on like the page. */
function bestPlaces(index: RunIndex, page: Uint16Array, start: number, pageLength: number): Occurrences {
  let places = seedPlaces(index, page, start);
  for (
    let limit = SEED_LETTERS + 1;
    places.high - places.low > MAX_SEED_PLACES && limit <= MAX_SEED_REACH;
    limit++
  ) {
    const fewer = longestRun(index, page, start, pageLength, limit, places);
    if (fewer.length < limit) break;
    places = fewer;
  }
  return places;
}
