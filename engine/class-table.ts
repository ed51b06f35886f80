import { foldTable } from './fold';

/**
 * Page text is read through classes: one look-up in a table of 65,536 entries says of a UTF-16 unit what it is to
 * matching. The table is made when the index is compiled, for the letters that stand in the sources and terms; all
 * other letters are one class that nothing matches.
 */
export const CLASS = {
  /** A letter that stands in no source: nothing matches across it. */
  foreign: 0,
  skipped: 1,
  punctuation: 2,
  sentenceEnd: 3,
  /** The unit alone does not tell: a surrogate, or a character that folds to several letters. */
  special: 4,
  /** A letter: what stands for a name that was taken out, however many signs in a row. */
  blank: 5,
  firstLetter: 6,
} as const;

const CLASS_OF_KIND = {
  skipped: CLASS.skipped,
  punctuation: CLASS.punctuation,
  'sentence-end': CLASS.sentenceEnd,
} as const;

/** Digits come first in every alphabet, so that they can be told without one. */
export const DIGITS = '0123456789';

export function isDigitClass(letterClass: number): boolean {
  return letterClass >= CLASS.firstLetter && letterClass < CLASS.firstLetter + DIGITS.length;
}

/** The sealed form of a class table: what differs from `foreign`, as pairs, and the special characters. */
export interface SealedClasses {
  /** Unit and class, one after the other. */
  readonly units: Uint16Array;
  /** Code point, number of letters, their classes, and so on. */
  readonly specials: Int32Array;
}

export interface ClassTable {
  /** Class of a UTF-16 unit. */
  readonly ofUnit: Uint16Array;
  /** Classes of the code points whose first unit is `special`; those not listed are foreign. */
  readonly ofSpecial: ReadonlyMap<number, Uint16Array>;
}

/**
 * @param letters every letter that gets a class, each once, digits first; the class of `letters[i]` is
 *   `CLASS.firstLetter + i`
 * @param blanks characters that are a blank here, though otherwise they may be letters (X) or none (×)
 */
export function sealClasses(
  letters: readonly string[],
  blanks: ReadonlySet<string> = new Set(),
): SealedClasses {
  const classes = new Map(letters.map((letter, i) => [letter, CLASS.firstLetter + i]));
  for (const blank of blanks) classes.set(blank, CLASS.blank);
  if (CLASS.firstLetter + letters.length > 0xffff)
    throw new RangeError('more letters than there are classes');
  const units = new Map<number, number>();
  const specials = new Map<number, number[]>();
  const put = (char: string, charClasses: number[]) => {
    const [first] = charClasses;
    if (char.length === 1 && charClasses.length === 1 && first !== undefined)
      units.set(char.charCodeAt(0), first);
    else specials.set(char.codePointAt(0) ?? 0, charClasses);
  };
  for (const [letter, letterClass] of classes) put(letter, [letterClass]);
  for (const [char, fold] of foldTable()) {
    if (blanks.has(char)) continue;
    if (fold.kind !== 'letters') {
      put(char, [CLASS_OF_KIND[fold.kind]]);
      continue;
    }
    const charClasses = [...fold.letters].map((letter) => classes.get(letter) ?? CLASS.foreign);
    if (charClasses.some((charClass) => charClass !== CLASS.foreign)) put(char, charClasses);
  }
  for (const code of specials.keys()) if (code <= 0xffff) units.set(code, CLASS.special);
  return {
    units: Uint16Array.from([...units].flat()),
    specials: Int32Array.from([...specials].flatMap(([code, list]) => [code, list.length, ...list])),
  };
}

export function openClasses(sealed: SealedClasses): ClassTable {
  const ofUnit = new Uint16Array(0x10000);
  ofUnit.fill(CLASS.special, 0xd800, 0xdc00); // High surrogates: two units are one letter, known or foreign.
  for (let i = 0; i < sealed.units.length; i += 2) ofUnit[sealed.units[i]!] = sealed.units[i + 1]!;
  const ofSpecial = new Map<number, Uint16Array>();
  for (let i = 0; i < sealed.specials.length; ) {
    const length = sealed.specials[i + 1]!;
    ofSpecial.set(sealed.specials[i]!, Uint16Array.from(sealed.specials.subarray(i + 2, i + 2 + length)));
    i += 2 + length;
  }
  return { ofUnit, ofSpecial };
}
