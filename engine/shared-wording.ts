import { MIN_SHARING_SOURCES, SAME_DOCUMENT_SHARE, STOCK_PIECE_LETTERS } from './limits';
import { nextPieceHash } from './piece-hash';

/** In more letters than this one piece of eight tells as well which sources are versions of one document. */
const SAMPLED_FROM = 200_000;
const SAMPLE = 8;

/** Fewer pieces than this say nothing about whole sources. */
const MIN_SAMPLE = 8;

/**
 * Finds what several sources share: wording in so many of them is the genre's, or goes back to something that all of
 * them have it from, and a page that has it need not have it from any of them. Sources that share most of their text
 * (two versions of a document, a document and its excerpt) count as one.
 * Linear in the letters: in the suffix array, places where the same piece stands are neighbours.
 *
 * @param letters a row of letters, with 0 where no piece goes across
 * @param order its suffix array
 * @param sourceOf the number of the source that each letter is in
 * @returns 1 for each letter at which such a piece begins; undefined where there are too few sources
 */
export function sharedWording(
  letters: Uint16Array,
  order: Int32Array,
  sourceOf: Int32Array,
): Uint8Array | undefined {
  const sources = (sourceOf.at(-1) ?? -1) + 1;
  if (sources < MIN_SHARING_SOURCES) return undefined;
  const rows = piecesInOrder(letters, order, sourceOf);
  const documentOf = sameDocuments(rows, sources);
  if (new Set(documentOf).size < MIN_SHARING_SOURCES) return undefined;
  const isShared = new Uint8Array(letters.length);
  const lastGroup = new Int32Array(sources).fill(-1);
  eachGroup(rows.pieces, (from, to) => {
    let found = 0;
    for (let k = from; k < to && found < MIN_SHARING_SOURCES; k++) {
      const document = documentOf[rows.sources[k]!]!;
      if (lastGroup[document] === from) continue;
      lastGroup[document] = from;
      found++;
    }
    if (found >= MIN_SHARING_SOURCES) for (let k = from; k < to; k++) isShared[order[k]!] = 1;
  });
  return isShared;
}

/** Per suffix, in their order: a number for the piece that it begins with, 0 where that is not whole; its source. */
interface PieceRows {
  readonly pieces: Int32Array;
  readonly sources: Int32Array;
}

/** The letters are read in their own order, and only two numbers each in that of the suffixes. */
function piecesInOrder(letters: Uint16Array, order: Int32Array, sourceOf: Int32Array): PieceRows {
  const both = new Int32Array(letters.length * 2);
  let hash = 0;
  let known = 0;
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    hash = nextPieceHash(hash, letters, i);
    known = letter === 0 ? 0 : known + 1;
    const at = i - STOCK_PIECE_LETTERS + 1;
    // Neighbours in the order that begin differently have the same number once in four thousand million times.
    if (known >= STOCK_PIECE_LETTERS) both[at * 2] = hash || 1;
    both[i * 2 + 1] = sourceOf[i]!;
  }
  const pieces = new Int32Array(order.length);
  const sources = new Int32Array(order.length);
  for (let k = 0; k < order.length; k++) {
    const at = order[k]! * 2;
    pieces[k] = both[at]!;
    sources[k] = both[at + 1]!;
  }
  return { pieces, sources };
}

/** Calls back with each group of two places or more. */
function eachGroup(pieces: Int32Array, visit: (from: number, to: number) => void): void {
  for (let from = 0; from < pieces.length; ) {
    const piece = pieces[from]!;
    let to = from + 1;
    while (to < pieces.length && pieces[to] === piece) to++;
    if (piece !== 0 && to - from > 1) visit(from, to);
    from = to;
  }
}

/** @returns for each source the first of those that are versions of the same document. */
function sameDocuments({ pieces, sources: sourceOf }: PieceRows, sources: number): Int32Array {
  const every = pieces.length > SAMPLED_FROM ? SAMPLE : 1;
  const isSampled = (piece: number) => piece !== 0 && ((piece ^ (piece >>> 15)) >>> 0) % every === 0;
  const sampled = new Int32Array(sources);
  for (let k = 0; k < pieces.length; k++) if (isSampled(pieces[k]!)) sampled[sourceOf[k]!]!++;
  const shared = new Map<number, number>();
  eachGroup(pieces, (from, to) => {
    if (!isSampled(pieces[from]!)) return;
    const here = [...new Set(sourceOf.subarray(from, to))].sort((a, b) => a - b);
    // Each with the next one only: versions of a document are neighbours in all that nobody else has.
    for (let i = 1; i < here.length; i++) {
      const pair = here[i - 1]! * sources + here[i]!;
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
