import type { SealedClasses } from './class-table';
import { decodeMeta, encodeMeta, type IndexMeta } from './index-meta';
import type { RunIndex } from './run-index';
import { SealedBufferError, seal, unseal } from './sealed-buffer';
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
  /** Per letter of `runs.letters`: start and end of its character in its paragraph. */
  readonly letterSpans: Int32Array;
  /** Per paragraph: its first letter in `runs.letters`, number of its source, its index in the source. */
  readonly paragraphs: Int32Array;
}

export const PARAGRAPH_FIELDS = 3;
export const PLACE_FIELDS = 3;

export function encodeIndex(parts: IndexParts): ArrayBuffer {
  const { classes, automaton, runs } = parts;
  return seal([
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
    parts.letterSpans,
    parts.paragraphs,
  ]);
}

/** @throws SealedBufferError when the buffer is not an index of this version. */
export function decodeIndex(buffer: ArrayBuffer): IndexParts {
  const sections = unseal(buffer);
  let next = 0;
  const take = <T>(Kind: new (...args: never[]) => T): T => {
    const section = sections[next++];
    if (!(section instanceof Kind))
      throw new SealedBufferError(`section ${next - 1} is not what it should be`);
    return section;
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
    letterSpans: take(Int32Array),
    paragraphs: take(Int32Array),
  };
}
