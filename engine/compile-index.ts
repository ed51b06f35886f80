import { CLASS, DIGITS, openClasses, sealClasses } from './class-table';
import { type CollectedTerms, collectTerms } from './collect-terms';
import { type StockPieces, stockPieces, stockRuns, withFormulations } from './commonness';
import { findAllTerms, leftmostLongest, type TermHit } from './find-terms';
import { type FoldedText, foldedLetters, foldText, GAP } from './fold';
import { encodeIndex, LETTER_MARK } from './index-format';
import { LetterBuffer } from './letter-buffer';
import { MAX_PLACES } from './limits';
import { buildRunIndex } from './run-index';
import { buildTermAutomaton, type TermAutomaton } from './term-automaton';
import type { Paragraph, Source, Visibility } from './types';

declare const visibility: unique symbol;

/** A compiled library; the type says whether anything private went into it. */
export type SealedIndex<V extends Visibility> = ArrayBuffer & { readonly [visibility]: V };

interface FoldedParagraph {
  readonly sourceNumber: number;
  readonly placeholder: string | undefined;
  readonly paragraph: Paragraph;
  readonly folded: FoldedText;
}

/**
 * Compiles sources into the sealed form that matching runs on: done once, in the background or when the package is
 * built, never on a page. Terms that are for look-up only are left out.
 *
 * @param stock what counts as stock wording
 * @param unmarked wordings that the user does not want marked any more: as terms they are left out, and as parts of a
 *   passage they count as stock
 * @returns one ArrayBuffer; `openIndex` reads it in place
 */
export function compileIndex<V extends Visibility>(
  sources: readonly Source<V>[],
  stock: StockPieces = stockPieces([]),
  unmarked: readonly string[] = [],
): SealedIndex<V> {
  const paragraphs = sources.flatMap((source, sourceNumber) =>
    source.paragraphs.map((paragraph) => ({
      sourceNumber,
      placeholder: source.placeholder,
      paragraph,
      folded: foldText(paragraph.text),
    })),
  );
  const unwanted = new Set(unmarked.map(foldedLetters));
  const terms = collectTerms(sources, unwanted);
  const alphabet = alphabetOf([...paragraphs, ...terms.patterns]);
  const classes = new Map(alphabet.map((letter, i) => [letter, CLASS.firstLetter + i]));
  const toClasses = ({ letters }: FoldedText) =>
    letters.map((letter) => classes.get(letter) ?? CLASS.foreign);

  const sealedClasses = sealClasses(alphabet);
  const automaton = buildTermAutomaton(
    terms.patterns.map(({ folded }) => ({
      letters: toClasses(folded),
      gapsAllowed: folded.gaps.map((gap) => gap !== GAP.none),
    })),
  );
  const buffer = new LetterBuffer(openClasses(sealedClasses));
  const index = encodeIndex({
    meta: { sourceIds: sources.map(({ id }) => id), forms: terms.forms },
    classes: sealedClasses,
    automaton,
    termOfPattern: Int32Array.from(terms.patterns, ({ term }) => term),
    ...termPlaces(paragraphs, terms, automaton, buffer),
    ...sourceText(paragraphs, toClasses, withFormulations(stock, unwanted)),
  });
  return index as SealedIndex<V>;
}

/** In a fixed order, so that the same library always gives the same bytes. */
function alphabetOf(texts: readonly { readonly folded: FoldedText }[]): string[] {
  const letters = new Set(texts.flatMap(({ folded }) => folded.letters));
  return [...DIGITS, ...[...letters].filter((letter) => !DIGITS.includes(letter)).sort()];
}

/** All paragraphs in one row of letters, each followed by 0, so that no run goes from one into the next. */
function sourceText(
  paragraphs: readonly FoldedParagraph[],
  toClasses: (folded: FoldedText) => number[],
  stock: StockPieces,
) {
  const letters: number[] = [];
  const spans: number[] = [];
  const marks: number[] = [];
  const table: number[] = [];
  const stockSpans: number[] = [];
  for (const { sourceNumber, placeholder, paragraph, folded } of paragraphs) {
    table.push(letters.length, sourceNumber, paragraph.index);
    const isPlaceholder = (i: number) => isPlaceholderAt(paragraph.text, folded.starts[i]!, placeholder);
    for (const at of stockRuns(folded.letters, stock, isPlaceholder)) stockSpans.push(letters.length + at);
    for (const letter of toClasses(folded)) letters.push(letter);
    for (const [i, start] of folded.starts.entries()) {
      spans.push(start, folded.ends[i]!);
      marks.push(folded.gaps[i]! | (isPlaceholder(i) ? LETTER_MARK.placeholder : 0));
    }
    letters.push(CLASS.foreign);
    spans.push(0, 0);
    marks.push(GAP.sentenceEnd);
  }
  return {
    runs: buildRunIndex(Uint16Array.from(letters)),
    letterSpans: Int32Array.from(spans),
    letterMarks: Uint8Array.from(marks),
    paragraphs: Int32Array.from(table),
    stock: Int32Array.from(stockSpans),
  };
}

/** The placeholder stands for a name only where it is a word by itself: the X of “X 市”, not that of “XML”. */
function isPlaceholderAt(text: string, at: number, placeholder: string | undefined): boolean {
  return (
    placeholder !== undefined &&
    text.startsWith(placeholder, at) &&
    !/[A-Za-z0-9]/.test(text.charAt(at - 1) + text.charAt(at + placeholder.length))
  );
}

/** Where each term stands, inside longer terms too: a list per term, one after the other. */
function termPlaces(
  paragraphs: readonly FoldedParagraph[],
  { forms, patterns }: CollectedTerms,
  automaton: TermAutomaton,
  buffer: LetterBuffer,
) {
  const placesOfTerm = forms.map((): number[][] => []);
  paragraphs.forEach(({ paragraph }, paragraphNumber) => {
    buffer.fill(paragraph.text);
    const hitsOfTerm = forms.map((): TermHit[] => []);
    for (const hit of findAllTerms(automaton, buffer)) hitsOfTerm[patterns[hit.pattern]!.term]!.push(hit);
    hitsOfTerm.forEach((hits, term) => {
      for (const { start, end } of leftmostLongest(hits)) {
        placesOfTerm[term]!.push([paragraphNumber, buffer.starts[start]!, buffer.endOf(end - 1)]);
      }
    });
  });
  const kept = placesOfTerm.map((places) => places.slice(0, MAX_PLACES));
  let total = 0;
  return {
    placesEnd: Int32Array.from(kept, (places) => {
      total += places.length;
      return total;
    }),
    termPlaces: Int32Array.from(kept.flat(2)),
  };
}
