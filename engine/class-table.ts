import { foldTable, POINT } from './fold';

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

/** Behind them comes the decimal point, which no character alone is: it depends on its neighbours; and what follows a number. */
export const LETTERS_OF_NUMBERS = `${DIGITS}${POINT}%‰‱`;
export const POINT_CLASS = CLASS.firstLetter + DIGITS.length;

export function isDigitClass(letterClass: number): boolean {
  return letterClass >= CLASS.firstLetter && letterClass < CLASS.firstLetter + DIGITS.length;
}

/** What numbers are written with: digits, the point between two of them, %. */
export function isNumberClass(letterClass: number): boolean {
  return letterClass >= CLASS.firstLetter && letterClass < CLASS.firstLetter + LETTERS_OF_NUMBERS.length;
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
 * @param letters every letter that gets a class, each once, those of numbers first; the class of `letters[i]` is
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
  const { others, formsOf } = characters();
  for (const [char, charClass] of others) if (!blanks.has(char)) put(char, [charClass]);
  for (const [letter, letterClass] of classes) {
    if (letter === POINT) continue;
    put(letter, [letterClass]);
    for (const [char, folded] of formsOf.get(letter) ?? []) {
      if (!blanks.has(char))
        put(
          char,
          folded.map((one) => classes.get(one) ?? CLASS.foreign),
        );
    }
  }
  for (const code of specials.keys()) if (code <= 0xffff) units.set(code, CLASS.special);
  return {
    units: pairsOf(units),
    specials: Int32Array.from([...specials].flatMap(([code, list]) => [code, list.length, ...list])),
  };
}

function pairsOf(units: ReadonlyMap<number, number>): Uint16Array {
  const pairs = new Uint16Array(units.size * 2);
  let at = 0;
  for (const [unit, unitClass] of units) {
    pairs[at++] = unit;
    pairs[at++] = unitClass;
  }
  return pairs;
}

/** The folding of characters by what they fold to: a table for few letters looks at few of them. */
interface Characters {
  /** Characters that are no letters, with their classes. */
  readonly others: readonly (readonly [char: string, charClass: number])[];
  /** Characters that fold to a letter, or to several of which it is one. */
  readonly formsOf: ReadonlyMap<string, readonly (readonly [char: string, folded: readonly string[]])[]>;
}

let madeCharacters: Characters | undefined;

function characters(): Characters {
  madeCharacters ??= sortCharacters();
  return madeCharacters;
}

function sortCharacters(): Characters {
  const others: [string, number][] = [];
  const formsOf = new Map<string, [string, string[]][]>();
  for (const [char, fold] of foldTable()) {
    if (fold.kind !== 'letters') {
      others.push([char, CLASS_OF_KIND[fold.kind]]);
      continue;
    }
    const folded = [...fold.letters];
    for (const letter of new Set(folded)) {
      const forms = formsOf.get(letter) ?? [];
      formsOf.set(letter, forms);
      forms.push([char, folded]);
    }
  }
  return { others, formsOf };
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
