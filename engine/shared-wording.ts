import { MIN_SHARING_SOURCES, SAME_DOCUMENT_SHARE, STOCK_PIECE_LETTERS } from './limits';
import { nextPieceHash, pieceHashAt } from './piece-hash';
import type { BuiltRunIndex } from './run-index';
import type { Steps } from './steps';

/** In more letters than this one piece of eight tells as well which sources are versions of one document. */
const SAMPLED_FROM = 200_000;
const SAMPLE = 8;

/** Fewer pieces than this say nothing about whole sources. */
const MIN_SAMPLE = 8;

/** Letters that are looked at in a step. */
const A_STEP = 2 ** 16;

/**
 * Finds what several sources share: wording in so many of them is the genre's, or goes back to something that all of
 * them have it from, and a page that has it need not have it from any of them. Sources that share most of their text
 * (two versions of a document, a document and its excerpt) count as one.
 * Linear in the letters: in the order of the suffixes, places where the same piece stands are neighbours.
 *
 * @param sourceOf the number of the source that each letter is in
 * @returns 1 for each letter at which such a piece begins; undefined where there are too few sources
 */
export function* sharedWordingSteps(
  runs: BuiltRunIndex,
  sourceOf: Uint16Array | Int32Array,
): Steps<Uint8Array | undefined> {
  const { letters, order, repeats } = runs;
  const sources = (sourceOf.at(-1) ?? -1) + 1;
  if (sources < MIN_SHARING_SOURCES) return undefined;
  const documentOf = yield* documentSteps(runs, sourceOf, sources);
  if (new Set(documentOf).size < MIN_SHARING_SOURCES) return undefined;
  const isShared = new Uint8Array(letters.length);
  const lastGroup = new Int32Array(sources).fill(-1);
  yield* eachGroup(repeats, (from, to) => {
    let found = 0;
    for (let k = from; k < to && found < MIN_SHARING_SOURCES; k++) {
      const document = documentOf[sourceOf[order[k]!]!]!;
      if (lastGroup[document] === from) continue;
      lastGroup[document] = from;
      found++;
    }
    if (found >= MIN_SHARING_SOURCES) for (let k = from; k < to; k++) isShared[order[k]!] = 1;
  });
  return isShared;
}

/** Calls back with each group of two places or more. */
function* eachGroup(repeats: Uint8Array, visit: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < repeats.length; ) {
    from = visitGroups(repeats, from, Math.min(from + A_STEP, repeats.length), visit);
    yield;
  }
}

/** @returns where the first group begins that does not begin before `end`. */
function visitGroups(
  repeats: Uint8Array,
  start: number,
  end: number,
  visit: (from: number, to: number) => void,
): number {
  let from = start;
  while (from < end) {
    let to = from + 1;
    while (repeats[to] === 1) to++;
    if (to - from > 1) visit(from, to);
    from = to;
  }
  return from;
}

/** @returns for each source the first of those that are versions of the same document. */
function* documentSteps(
  { letters, order, repeats }: BuiltRunIndex,
  sourceOf: Uint16Array | Int32Array,
  sources: number,
): Steps<Int32Array> {
  const every = letters.length > SAMPLED_FROM ? SAMPLE : 1;
  const isSampled = (hash: number) => ((hash ^ (hash >>> 15)) >>> 0) % every === 0;
  const sampled = new Int32Array(sources);
  for (let from = 0; from < letters.length; from += A_STEP) {
    const to = Math.min(from + A_STEP, letters.length);
    eachPiece(letters, from, to, (hash, at) => {
      if (isSampled(hash)) sampled[sourceOf[at]!]!++;
    });
    yield;
  }
  const shared = new Map<number, number>();
  yield* eachGroup(repeats, (from, to) => {
    if (!isSampled(pieceHashAt(letters, order[from]!))) return;
    const here = new Set<number>();
    for (let k = from; k < to; k++) here.add(sourceOf[order[k]!]!);
    const numbers = Int32Array.from(here).sort();
    // Each with the next one only: versions of a document are neighbours in all that nobody else has.
    for (let i = 1; i < numbers.length; i++) {
      const pair = numbers[i - 1]! * sources + numbers[i]!;
      shared.set(pair, (shared.get(pair) ?? 0) + 1);
    }
  });
  const documentOf = Int32Array.from({ length: sources }, (_, source) => source);
  const find = (source: number): number => {
    while (documentOf[source] !== source) source = documentOf[source]!;
    return source;
  };
  for (const [pair, count] of shared) {
    const [a, b] = [Math.floor(pair / sources), pair % sources];
    const smaller = Math.min(sampled[a]!, sampled[b]!);
    if (smaller < MIN_SAMPLE || count < smaller * SAME_DOCUMENT_SHARE) continue;
    const [first, second] = [find(a), find(b)];
    documentOf[Math.max(first, second)] = Math.min(first, second);
  }
  return documentOf.map((_, source) => find(source));
}

/** Calls back with the hash and the first letter of each whole piece that begins there. */
function eachPiece(
  letters: Uint16Array,
  from: number,
  to: number,
  visit: (hash: number, at: number) => void,
): void {
  let hash = 0;
  let known = 0;
  const end = Math.min(to + STOCK_PIECE_LETTERS - 1, letters.length);
  const piece = letters.subarray(from, end);
  for (let i = 0; i < piece.length; i++) {
    hash = nextPieceHash(hash, piece, i);
    known = piece[i] === 0 ? 0 : known + 1;
    if (known >= STOCK_PIECE_LETTERS) visit(hash, from + i + 1 - STOCK_PIECE_LETTERS);
  }
}
