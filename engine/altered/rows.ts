import { GAP } from '../fold';
import { type IndexParts, LETTER_MARK, lettersOfParagraph, paragraphAt } from '../index-format';
import type { LetterBuffer } from '../letter-buffer';
import type { PageMarks } from './page-marks';

/** The two rows of letters that are aligned, and what is known of them. */
export interface Rows {
  readonly page: Uint16Array;
  readonly source: Uint16Array;
  readonly marks: Pick<PageMarks, 'isBreak' | 'isAbridged' | 'asideFrom' | 'asideTo'>;
  /** Whether a letter of the source is its placeholder. */
  readonly isPlaceholder: (source: number) => boolean;
  /** Whether punctuation stands before a letter of the page. */
  readonly hasGap: (page: number) => boolean;
  /** Whether a clause can begin at a letter of the source. */
  readonly isSourceBreak: (source: number) => boolean;
}

/** A part of both rows. */
export interface Box {
  readonly page: number;
  readonly pageEnd: number;
  readonly source: number;
  readonly sourceEnd: number;
}

/** The letters of a block and those of all sources. */
export function rowsOf(index: IndexParts, { letters, gaps }: LetterBuffer, marks: PageMarks): Rows {
  const marksOf = (letter: number) => index.letterMarks[letter]!;
  return {
    page: letters,
    source: index.runs.letters,
    marks,
    isPlaceholder: (letter) => (marksOf(letter) & LETTER_MARK.placeholder) !== 0,
    hasGap: (letter) => gaps[letter] !== GAP.none,
    isSourceBreak: (letter) =>
      letter === 0 ||
      index.runs.letters[letter - 1] === 0 ||
      index.runs.letters[letter] === 0 ||
      (marksOf(letter) & LETTER_MARK.gap) !== GAP.none,
  };
}

/** All of a block, and the paragraph of a letter of the sources: what a passage lies within. */
export function boundsOf(index: IndexParts, { length }: LetterBuffer, letter: number): Box {
  const { start, end } = lettersOfParagraph(index, paragraphAt(index.paragraphs, letter));
  return { page: 0, pageEnd: length, source: start, sourceEnd: end };
}
