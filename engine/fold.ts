import { FOLD_EXPANSIONS, FOLD_PAIRS, PUNCTUATION_RANGES, SENTENCE_ENDS, SKIPPED_RANGES } from './fold-data';

/**
 * What a character is to matching. Skipped characters (white space, quotation marks, zero-width and combining
 * characters) do not count at all; punctuation does not count inside a passage, but stands between the letters of a
 * term; a sentence end always does. What a number is written with are letters: digits, the point between them, %.
 */
export type CharacterFold =
  | { readonly kind: 'skipped' | 'punctuation' | 'sentence-end' }
  | { readonly kind: 'letters'; readonly letters: string };

/** What stands before a letter, after the letter before it. */
export const GAP = { none: 0, punctuation: 1, sentenceEnd: 2 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** Text reduced to the letters that count, with the way back. */
export interface FoldedText {
  /** One letter per code point. */
  readonly letters: readonly string[];
  /** UTF-16 offset in the original at which the character of each letter begins. */
  readonly starts: readonly number[];
  /** UTF-16 offset at which it ends. */
  readonly ends: readonly number[];
  readonly gaps: readonly Gap[];
}

const SKIPPED: CharacterFold = { kind: 'skipped' };
const PUNCTUATION: CharacterFold = { kind: 'punctuation' };
const SENTENCE_END: CharacterFold = { kind: 'sentence-end' };

/** All characters that do not simply fold to themselves. Made on first use: pages never need it. */
export function foldTable(): ReadonlyMap<string, CharacterFold> {
  table ??= makeTable();
  return table;
}
let table: ReadonlyMap<string, CharacterFold> | undefined;

function makeTable(): Map<string, CharacterFold> {
  const folds = new Map<string, CharacterFold>();
  const pairs = [...FOLD_PAIRS];
  for (let i = 0; i + 1 < pairs.length; i += 2)
    folds.set(pairs[i]!, { kind: 'letters', letters: pairs[i + 1]! });
  for (const expansion of FOLD_EXPANSIONS.split(' ')) {
    const [char = '', ...letters] = expansion;
    folds.set(char, { kind: 'letters', letters: letters.join('') });
  }
  for (const char of charactersOf(SKIPPED_RANGES)) folds.set(char, SKIPPED);
  for (const char of charactersOf(PUNCTUATION_RANGES)) folds.set(char, PUNCTUATION);
  for (const char of SENTENCE_ENDS) folds.set(char, SENTENCE_END);
  return folds;
}

function* charactersOf(ranges: string): Generator<string> {
  const codes = ranges.split(' ').map((code) => Number.parseInt(code, 36));
  for (let i = 0; i + 1 < codes.length; i += 2) {
    for (let code = codes[i]!; code <= codes[i + 1]!; code++) yield String.fromCodePoint(code);
  }
}

/** The letter of a decimal point. */
export const POINT = '.';

/**
 * Whether a point at an offset stands between two digits: there it is a letter of the number, for 12.85 is not 128.5.
 * Anywhere else it is punctuation.
 */
export function isDecimalPoint(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return (unit === 0x2e || unit === 0xff0e) && BETWEEN_DIGITS.test(text.slice(offset - 1, offset + 2));
}

const BETWEEN_DIGITS = /[\d０-９].[\d０-９]/;

const POINT_FOLD: CharacterFold = { kind: 'letters', letters: POINT };

/**
 * Folds a text: NFKC, lower case, Traditional to Simplified, variant and radical characters to the usual ones.
 * For sources, terms and queries; page text goes through a class table, which gives the same letters.
 */
export function foldText(text: string): FoldedText {
  const folds = foldTable();
  const folded = { letters: [] as string[], starts: [] as number[], ends: [] as number[], gaps: [] as Gap[] };
  let gap: Gap = GAP.none;
  let offset = 0;
  for (const char of text) {
    const end = offset + char.length;
    const fold = isDecimalPoint(text, offset)
      ? POINT_FOLD
      : (folds.get(char) ?? { kind: 'letters', letters: char });
    if (fold.kind === 'punctuation') gap = Math.max(gap, GAP.punctuation) as Gap;
    else if (fold.kind === 'sentence-end') gap = GAP.sentenceEnd;
    else if (fold.kind === 'letters') {
      for (const letter of fold.letters) {
        folded.letters.push(letter);
        folded.starts.push(offset);
        folded.ends.push(end);
        folded.gaps.push(gap);
        gap = GAP.none;
      }
    }
    offset = end;
  }
  return folded;
}

/** The letters alone, to compare two texts by: the same as those of `foldText`, at a fraction of the cost. */
export function foldedLetters(text: string): string {
  let letters = '';
  let length = 0;
  const flush = () => {
    letters += String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
    length = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = foldedUnits[unit]! || foldUnit(unit);
    if (folded === NONE) {
      if (!isDecimalPoint(text, i)) continue;
      units[length++] = POINT.charCodeAt(0);
    } else if (folded !== SEVERAL) units[length++] = folded;
    else {
      const char = String.fromCodePoint(text.codePointAt(i)!);
      flush();
      letters += lettersOf(char);
      i += char.length - 1;
    }
    if (length === units.length) flush();
  }
  flush();
  return letters;
}

/** Units on their way into a string: so many at once, one after the other is dear. */
const units = new Uint16Array(4096);

/** What a unit folds to, if that is one unit; 0 for units that were not met yet. No text folds to these. */
const foldedUnits = new Uint16Array(0x10000);
const NONE = 0xfffe;
const SEVERAL = 0xffff;

function foldUnit(unit: number): number {
  const letters = lettersOf(String.fromCharCode(unit));
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  foldedUnits[unit] =
    isSurrogate || letters.length > 1 || letters >= '\ufffe'
      ? SEVERAL
      : letters === ''
        ? NONE
        : letters.charCodeAt(0) || SEVERAL;
  return foldedUnits[unit]!;
}

function lettersOf(char: string): string {
  const fold = foldTable().get(char) ?? { kind: 'letters', letters: char };
  return fold.kind === 'letters' ? fold.letters : '';
}
