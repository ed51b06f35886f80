import { blanksOf } from './blanks';
import { CLASS, LETTERS_OF_NUMBERS, openClasses, sealClasses } from './class-table';
import { type CollectedTerms, collectTermsSteps } from './collect-terms';
import { type StockPieces, stockPieces, withFormulations } from './commonness';
import { foldedLetters, foldTable, GAP } from './fold';
import { encodeIndexSteps } from './index-format';
import { LetterBuffer } from './letter-buffer';
import { runIndexSteps } from './run-index';
import { sharedWordingSteps } from './shared-wording';
import { layOutSteps, sourceOfLetters } from './source-row';
import { finish, type Steps } from './steps';
import { stockRunsSteps } from './stock-runs';
import { StockTable } from './stock-table';
import { inOrderOfLetters, type Pattern, termAutomatonSteps } from './term-automaton';
import { termPlacesSteps } from './term-places';
import type { Source, Visibility } from './types';

declare const visibility: unique symbol;

/** A compiled library; the type says whether anything private went into it. */
export type SealedIndex<V extends Visibility> = ArrayBuffer & { readonly [visibility]: V };

/**
 * Compiles sources into the sealed form that matching runs on: done once, in the background or when the package is
 * built, never on a page. Terms that are for look-up only are left out. All but linear in the sources: about half a
 * microsecond a character.
 *
 * @param stock what counts as stock wording; so does what several of the sources share
 * @param unmarked wordings that the user does not want marked any more: as terms they are left out, and as parts of a
 *   passage they count as stock
 * @returns one ArrayBuffer; `openIndex` reads it in place
 */
export function compileIndex<V extends Visibility>(
  sources: readonly Source<V>[],
  stock?: StockPieces,
  unmarked?: readonly string[],
): SealedIndex<V> {
  return finish(compileSteps(sources, stock, unmarked));
}

/** The same in steps of some milliseconds, for whoever must answer meanwhile. */
export function* compileSteps<V extends Visibility>(
  sources: readonly Source<V>[],
  stock: StockPieces = stockPieces([]),
  unmarked: readonly string[] = [],
): Steps<SealedIndex<V>> {
  const unwanted = new Set(unmarked.map(foldedLetters));
  const terms = yield* collectTermsSteps(sources, unwanted);
  const blanks = blanksOf(sources);
  const classes = sealClasses(yield* alphabetSteps(sources, terms, blanks), blanks);
  const classTable = openClasses(classes);
  const buffer = new LetterBuffer(classTable);
  const patterns = terms.patterns.map(({ wording }) => patternOf(wording, buffer));
  const sorted = inOrderOfLetters(patterns);
  yield;

  const automaton = yield* termAutomatonSteps(patterns, sorted);
  const row = yield* layOutSteps(sources, buffer);
  const runs = yield* runIndexSteps(row.letters);
  const places = yield* termPlacesSteps(terms, patterns, sorted, row, runs);
  const shared = yield* sharedWordingSteps(runs, sourceOfLetters(row, sources.length));
  const pieces = new StockTable(withFormulations(stock, unwanted), classTable.ofUnit, CLASS.firstLetter);
  yield;
  const index = yield* encodeIndexSteps({
    meta: { sourceIds: sources.map(({ id }) => id), forms: terms.forms },
    classes,
    automaton,
    termOfPattern: Int32Array.from(terms.patterns, ({ term }) => term),
    ...places,
    runs,
    letterStarts: row.letterStarts,
    letterMarks: row.letterMarks,
    stock: yield* stockRunsSteps(row, pieces, shared),
    paragraphs: row.paragraphs,
  });
  return index as SealedIndex<V>;
}

/** All letters of the sources and their terms, in a fixed order, so that the same library always gives the same bytes. */
function* alphabetSteps(
  sources: readonly Source[],
  terms: CollectedTerms,
  blanks: ReadonlySet<string>,
): Steps<string[]> {
  const units = new Uint8Array(0x10000);
  const beyond = new Set<string>();
  const read = (text: string) => {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0xd800 || unit > 0xdfff) units[unit] = 1;
      else if (text.codePointAt(i)! > 0xffff) beyond.add(String.fromCodePoint(text.codePointAt(i++)!));
    }
  };
  for (const { paragraphs } of sources) {
    for (const { text } of paragraphs) read(text);
    yield;
  }
  for (const { wording } of terms.patterns) read(wording);
  const folds = foldTable();
  const letters = new Set<string>();
  const add = (char: string) => {
    const fold = folds.get(char) ?? { kind: 'letters', letters: char };
    if (fold.kind === 'letters') for (const letter of fold.letters) letters.add(letter);
  };
  for (let unit = 0; unit < units.length; unit++) if (units[unit] === 1) add(String.fromCharCode(unit));
  for (const char of beyond) add(char);
  return [
    ...LETTERS_OF_NUMBERS,
    ...[...letters].filter((letter) => !LETTERS_OF_NUMBERS.includes(letter) && !blanks.has(letter)).sort(),
  ];
}

function patternOf(wording: string, buffer: LetterBuffer): Pattern {
  buffer.fill(wording);
  const { letters, gaps, length } = buffer;
  return {
    letters: [...letters.subarray(0, length)],
    gapsAllowed: Array.from(gaps.subarray(0, length), (gap) => gap !== GAP.none),
  };
}
