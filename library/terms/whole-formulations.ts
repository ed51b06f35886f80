import { formulationsIn } from '~/engine/commonness';
import { foldedLetters, foldText } from '~/engine/fold';
import type { Paragraph } from '~/engine/types';
import type { Formulations, Piece } from './candidates';
import type { Clause, Word } from './clauses';
import { endsLoosely, mayBegin } from './function-words';

const LOOSE_ENDS = /^[的了和与及这那在是等把将\d]|[的了和与及在是等\d]$/u;

/** Formulations may begin with words that else no term begins with: 以习近平同志为核心的党中央. None is cut from a word. */
export function wholeFormulations(
  paragraph: Paragraph,
  clauses: readonly Clause[],
  formulations: Formulations,
): Piece[] {
  const words = clauses.flatMap((clause) => clause.words);
  const itemsOf = (wording: string) => formulations.itemsOf(wording);
  return formulationsIn(foldText(paragraph.text), itemsOf)
    .filter(({ start, end }) => isWholeWords(start, end, words))
    .map((span) => ({
      paragraph,
      ...span,
      letters: foldedLetters(paragraph.text.slice(span.start, span.end)),
    }))
    .filter(({ letters }) => !LOOSE_ENDS.test(letters));
}

/** A word that goes on outside may only have 在 or 和 there: 在|以 is no word, 实|体 is one. */
function isWholeWords(start: number, end: number, words: readonly Word[]): boolean {
  const first = words[wordAt(start, words)];
  const last = words[wordAt(end - 1, words)];
  if (!first || !last) return true;
  const head = first.text.slice(0, Math.max(0, start - first.start));
  const tail = last.text.slice(last.text.length - Math.max(0, last.end - end));
  const isLoose = endsLoosely(last.text.slice(0, last.text.length - tail.length));
  return (head === '' || !mayBegin(head)) && (last.end === end || !mayBegin(tail)) && !isLoose;
}

/** The last word that begins at this offset or before it: words stand in order. */
function wordAt(offset: number, words: readonly Word[]): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
