import type { CollectedTerms } from './collect-terms';
import { GAP } from './fold';
import { GrowingList } from './growing-list';
import { LETTER_MARK, letterEnd, PLACE_FIELDS, paragraphAt } from './index-format';
import { MAX_PLACES, MAX_TERM_LETTERS } from './limits';
import { longestRun, type Occurrences, type RunIndex } from './run-index';
import type { SourceRow } from './source-row';
import type { Steps } from './steps';
import type { Pattern } from './term-automaton';

/** Patterns or terms that are looked at in a step. */
const A_STEP = 256;

/** Where each term stands, one list after the other; fields are those of `IndexParts`. */
export interface TermPlaces {
  readonly placesEnd: Int32Array;
  readonly termPlaces: Int32Array;
}

/**
 * Looks up where each term stands in the sources, inside longer terms too; the first places only. By the order of the
 * suffixes: a library has many more letters than its terms have.
 *
 * @param patterns those of `terms`, as letter classes
 * @param sorted their numbers `inOrderOfLetters`
 */
export function* termPlacesSteps(
  terms: CollectedTerms,
  patterns: readonly Pattern[],
  sorted: Int32Array,
  row: SourceRow,
  runs: RunIndex,
): Steps<TermPlaces> {
  const occurrences = yield* occurrenceSteps(patterns, sorted, runs);
  const patternsOf: number[][] = terms.forms.map(() => []);
  for (const [number, { term }] of terms.patterns.entries()) patternsOf[term]!.push(number);
  const places = new GrowingList();
  const placesEnd = new Int32Array(patternsOf.length);
  for (const [term, numbers] of patternsOf.entries()) {
    const found = numbers.map((number) => ({ pattern: patterns[number]!, starts: occurrences[number]! }));
    addPlaces(hitsOf(found, row), row, places);
    placesEnd[term] = places.length / PLACE_FIELDS;
    if (term % A_STEP === 0) yield;
  }
  return { placesEnd, termPlaces: places.toArray() };
}

/** @returns by pattern, where its letters stand, whatever is between them. */
function* occurrenceSteps(
  patterns: readonly Pattern[],
  sorted: Int32Array,
  runs: RunIndex,
): Steps<readonly Int32Array[]> {
  const starts: Int32Array[] = patterns.map(() => new Int32Array(0));
  /** Where the first letters of the last pattern stand, by how many. */
  let path: Occurrences[] = [{ length: 0, low: 0, high: runs.order.length }];
  let last: readonly number[] = [];
  for (const [i, number] of sorted.entries()) {
    const { letters } = patterns[number]!;
    let depth = 0;
    while (depth + 1 < path.length && letters[depth] === last[depth]) depth++;
    path = path.slice(0, depth + 1);
    last = letters;
    const wording = Uint16Array.from(letters);
    for (; depth < letters.length; depth++) {
      const longer = longestRun(runs, wording, 0, letters.length, depth + 1, path[depth]);
      if (longer.length === depth) break;
      path.push(longer);
    }
    if (depth === letters.length) starts[number] = runs.order.subarray(path[depth]!.low, path[depth]!.high);
    if (i % A_STEP === 0) yield;
  }
  return starts;
}

/** A hit as a number, so that those which begin first come first, then the longest. */
const HIT = MAX_TERM_LETTERS + 1;

interface Found {
  readonly pattern: Pattern;
  readonly starts: Int32Array;
}

function hitsOf(found: readonly Found[], { letterMarks }: SourceRow): Float64Array {
  const hits = new Float64Array(found.reduce((sum, { starts }) => sum + starts.length, 0));
  let count = 0;
  for (const { pattern, starts } of found) {
    const shorter = MAX_TERM_LETTERS - pattern.letters.length;
    for (const start of starts) {
      if (gapsFit(pattern, letterMarks, start)) hits[count++] = start * HIT + shorter;
    }
  }
  return hits.subarray(0, count).sort();
}

/** As in `findTerms`: no sentence end, and other punctuation only where the term itself has some. */
function gapsFit({ letters, gapsAllowed }: Pattern, letterMarks: Uint8Array, start: number): boolean {
  for (let i = 1; i < letters.length; i++) {
    const gap = letterMarks[start + i]! & LETTER_MARK.gap;
    if (gap === GAP.sentenceEnd || (gap !== GAP.none && !gapsAllowed[i])) return false;
  }
  return true;
}

/** Of the places of one term that overlap, the one that begins first counts, of those the longest. */
function addPlaces(hits: Float64Array, row: SourceRow, places: GrowingList): void {
  let end = 0;
  let found = 0;
  for (const hit of hits) {
    const start = Math.floor(hit / HIT);
    if (start < end) continue;
    end = start + MAX_TERM_LETTERS - (hit % HIT);
    places.push(paragraphAt(row.paragraphs, start));
    places.push(row.letterStarts[start]!);
    places.push(letterEnd(row, end - 1));
    if (++found === MAX_PLACES) return;
  }
}
