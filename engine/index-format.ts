import type { SealedClasses } from './class-table';
import { decodeMeta, encodeMeta, type IndexMeta } from './index-meta';
import type { RunIndex } from './run-index';
import { SealedBufferError, sealSteps, unseal } from './sealed-buffer';
import type { Steps } from './steps';
import type { TermAutomaton } from './term-automaton';

/** Everything an index holds. Offsets into texts are UTF-16 offsets into `Paragraph.text`. */
export interface IndexParts {
  readonly meta: IndexMeta;
  readonly classes: SealedClasses;
  readonly automaton: TermAutomaton;
  /** Which term a pattern of the automaton belongs to. */
  readonly termOfPattern: Int32Array;
  /** Where the list of places of each term ends in `termPlaces`, counted in places. */
  readonly placesEnd: Int32Array;
  /** Per place: paragraph number, start, end. */
  readonly termPlaces: Int32Array;
  readonly runs: RunIndex;
  /** Per letter of `runs.letters`: where its character begins in its paragraph. */
  readonly letterStarts: Uint16Array | Int32Array;
  /** Per letter of `runs.letters`: see `LETTER_MARK`. */
  readonly letterMarks: Uint8Array;
  /** Where `runs.letters` is made of stock wording: start, end, start, end … */
  readonly stock: Int32Array;
  /** Per paragraph: its first letter in `runs.letters`, number of its source, its index in the source. */
  readonly paragraphs: Int32Array;
}

/**
 * Bits of a letter's marks: what stands before it (`GAP`), whether it is the source's placeholder, and how many UTF-16
 * units its character has: one or two; a blank of many signs is cut off at the widest.
 */
export const LETTER_MARK = { gap: 0b11, placeholder: 0b100, widthShift: 3, widest: 31 } as const;

/** Where the character of a letter of the sources ends in its paragraph. */
export function letterEnd(
  { letterStarts, letterMarks }: Pick<IndexParts, 'letterStarts' | 'letterMarks'>,
  letter: number,
): number {
  return letterStarts[letter]! + (letterMarks[letter]! >> LETTER_MARK.widthShift);
}

export const PARAGRAPH_FIELDS = 3;
export const PLACE_FIELDS = 3;

export function encodeIndexSteps(parts: IndexParts): Steps<ArrayBuffer> {
  const { classes, automaton, runs } = parts;
  return sealSteps([
    encodeMeta(parts.meta),
    classes.units,
    classes.specials,
    automaton.base,
    automaton.check,
    automaton.fail,
    automaton.pattern,
    automaton.firstOutput,
    automaton.patterns,
    parts.termOfPattern,
    parts.placesEnd,
    parts.termPlaces,
    runs.letters,
    runs.order,
    runs.seedFilter,
    parts.letterStarts,
    parts.letterMarks,
    parts.stock,
    parts.paragraphs,
  ]);
}

/** @throws SealedBufferError when the buffer is not an index of this version. */
export function decodeIndex(buffer: ArrayBuffer): IndexParts {
  const sections = unseal(buffer);
  let next = 0;
  const take = <T, U = T>(Kind: new (...args: never[]) => T, Other?: new (...args: never[]) => U): T | U => {
    const section = sections[next++];
    if (section instanceof Kind || (Other && section instanceof Other)) return section;
    throw new SealedBufferError(`section ${next - 1} is not what it should be`);
  };
  return {
    meta: decodeMeta(take(Uint16Array)),
    classes: { units: take(Uint16Array), specials: take(Int32Array) },
    automaton: {
      base: take(Int32Array),
      check: take(Int32Array),
      fail: take(Int32Array),
      pattern: take(Int32Array),
      firstOutput: take(Int32Array),
      patterns: take(Int32Array),
    },
    termOfPattern: take(Int32Array),
    placesEnd: take(Int32Array),
    termPlaces: take(Int32Array),
    runs: { letters: take(Uint16Array), order: take(Int32Array), seedFilter: take(Uint32Array) },
    letterStarts: take(Uint16Array, Int32Array),
    letterMarks: take(Uint8Array),
    stock: take(Int32Array),
    paragraphs: take(Int32Array),
  };
}

/** The last paragraph that begins at or before a letter of `runs.letters`. */
export function paragraphAt(paragraphs: Int32Array, letter: number): number {
  let low = 0;
  let high = paragraphs.length / PARAGRAPH_FIELDS;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (paragraphs[middle * PARAGRAPH_FIELDS]! <= letter) low = middle;
    else high = middle;
  }
  return low;
}

/** The letters of a paragraph, without the 0 behind it. */
export function lettersOfParagraph(
  { paragraphs, runs }: Pick<IndexParts, 'paragraphs' | 'runs'>,
  paragraph: number,
): { start: number; end: number } {
  const next = paragraphs[(paragraph + 1) * PARAGRAPH_FIELDS] ?? runs.letters.length;
  return { start: paragraphs[paragraph * PARAGRAPH_FIELDS]!, end: next - 1 };
}
