import { blanksOf } from './blanks';
import { CLASS, DIGITS, openClasses, sealClasses } from './class-table';
import { collectTerms } from './collect-terms';
import { type StockPieces, stockPieces, withFormulations } from './commonness';
import { foldedLetters, foldTable, GAP } from './fold';
import { encodeIndex, PARAGRAPH_FIELDS } from './index-format';
import { LetterBuffer } from './letter-buffer';
import { buildRunIndex } from './run-index';
import { sharedWording } from './shared-wording';
import { layOut, type SourceRow } from './source-row';
import { stockRuns } from './stock-runs';
import { StockTable } from './stock-table';
import { buildTermAutomaton, type Pattern } from './term-automaton';
import { TermPlaces } from './term-places';
import type { Source, Visibility } from './types';

declare const visibility: unique symbol;

/** A compiled library; the type says whether anything private went into it. */
export type SealedIndex<V extends Visibility> = ArrayBuffer & { readonly [visibility]: V };

/**
 * Compiles sources into the sealed form that matching runs on: done once, in the background or when the package is
 * built, never on a page. Terms that are for look-up only are left out. Linear in the sources: about half a microsecond
 * a character.
 *
 * @param stock what counts as stock wording; so does what several of the sources share
 * @param unmarked wordings that the user does not want marked any more: as terms they are left out, and as parts of a
 *   passage they count as stock
 * @returns one ArrayBuffer; `openIndex` reads it in place
 */
export function compileIndex<V extends Visibility>(
  sources: readonly Source<V>[],
  stock: StockPieces = stockPieces([]),
  unmarked: readonly string[] = [],
): SealedIndex<V> {
  const unwanted = new Set(unmarked.map(foldedLetters));
  const terms = collectTerms(sources, unwanted);
  const blanks = blanksOf(sources);
  const texts = sources.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const alphabet = alphabetOf([...texts, ...terms.patterns.map(({ wording }) => wording)], blanks);
  const classes = sealClasses(alphabet, blanks);
  const classTable = openClasses(classes);
  const buffer = new LetterBuffer(classTable);

  const automaton = buildTermAutomaton(terms.patterns.map(({ wording }) => patternOf(wording, buffer)));
  const places = new TermPlaces(terms, automaton, buffer);
  const row = layOut(sources, buffer, (paragraph) => places.add(paragraph));
  const runs = buildRunIndex(row.letters);
  const shared = sharedWording(row.letters, runs.order, sourceOfLetters(row));
  const pieces = new StockTable(withFormulations(stock, unwanted), classTable.ofUnit, CLASS.firstLetter);
  const index = encodeIndex({
    meta: { sourceIds: sources.map(({ id }) => id), forms: terms.forms },
    classes,
    automaton,
    termOfPattern: Int32Array.from(terms.patterns, ({ term }) => term),
    ...places.lists(),
    runs,
    letterStarts: row.letterStarts,
    letterMarks: row.letterMarks,
    stock: stockRuns(row, pieces, shared),
    paragraphs: row.paragraphs,
  });
  return index as SealedIndex<V>;
}

/** All letters of some texts, in a fixed order, so that the same library always gives the same bytes. */
function alphabetOf(texts: readonly string[], blanks: ReadonlySet<string>): string[] {
  const units = new Uint8Array(0x10000);
  const beyond = new Set<string>();
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0xd800 || unit > 0xdfff) units[unit] = 1;
      else if (text.codePointAt(i)! > 0xffff) beyond.add(String.fromCodePoint(text.codePointAt(i++)!));
    }
  }
  const folds = foldTable();
  const letters = new Set<string>();
  const add = (char: string) => {
    const fold = folds.get(char) ?? { kind: 'letters', letters: char };
    if (fold.kind === 'letters') for (const letter of fold.letters) letters.add(letter);
  };
  for (let unit = 0; unit < units.length; unit++) if (units[unit] === 1) add(String.fromCharCode(unit));
  for (const char of beyond) add(char);
  return [
    ...DIGITS,
    ...[...letters].filter((letter) => !DIGITS.includes(letter) && !blanks.has(letter)).sort(),
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

function sourceOfLetters({ letters, paragraphs }: SourceRow): Int32Array {
  const sourceOf = new Int32Array(letters.length);
  for (let at = 0; at < paragraphs.length; at += PARAGRAPH_FIELDS) {
    const end = paragraphs[at + PARAGRAPH_FIELDS] ?? letters.length;
    sourceOf.fill(paragraphs[at + 1]!, paragraphs[at], end);
  }
  return sourceOf;
}
