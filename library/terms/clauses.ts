import { type FoldedText, foldText } from '~/engine/fold';
import type { Paragraph } from '~/engine/types';
import { withoutNumber } from '../structure/numbering';

/** A piece of a paragraph between two marks, as words. Terms lie in one clause, or in several that are one list. */
export interface Clause {
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
  /** The mark after it; empty at the end of the paragraph. */
  readonly mark: string;
}

/** A word of a clause: quotation marks and white space are none. Offsets into the paragraph's text. */
export interface Word {
  readonly text: string;
  /** Folded. */
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

const MARK = /[，。、；：！？,.;:!?…—()（）《》〈〉[\]【】\n]/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * @returns the clauses of a paragraph, in order; those without a word as well, since their marks separate. The number that
 *   it begins with is in none: 第二章, （一）.
 */
export function clausesOf(paragraph: Paragraph): Clause[] {
  const clauses: Clause[] = [];
  let words: Word[] = [];
  const numbered = paragraph.text.trimEnd();
  const from = numbered.length - withoutNumber(numbered).length;
  for (const { text, letters, start, end } of wordsOf(paragraph.text)) {
    if (start < from) continue;
    if (letters !== '') words.push({ text, letters, start, end });
    else if (MARK.test(text)) {
      clauses.push({ paragraph, words, mark: text });
      words = [];
    }
  }
  clauses.push({ paragraph, words, mark: '' });
  return clauses;
}

/** White space left by setting would cut words in two: it is taken out before, and every word led back to its place. */
function* wordsOf(text: string): Generator<Word> {
  const kept = [...text.matchAll(/\S/gu)];
  const joined = kept.map(([letter]) => letter).join('');
  const startOf: number[] = [];
  for (const { 0: letter, index } of kept) for (let i = 0; i < letter.length; i++) startOf.push(index + i);
  for (const { 0: stretch, index: before } of joined.matchAll(STRETCH)) {
    for (const { segment, index } of segmenter.segment(stretch)) {
      const start = startOf[before + index]!;
      const end = startOf[before + index + segment.length - 1]! + 1;
      yield { text: segment, letters: lettersOf(foldText(segment)), start, end };
    }
  }
}

/** The segmenter's time grows with the square of a text that it finds no end in: it gets what stands between marks. */
const STRETCH = /[，。、；：！？,.;:!?…“”「」『』]|[^，。、；：！？,.;:!?…“”「」『』]{1,200}/gu;

function lettersOf({ letters }: FoldedText): string {
  return letters.join('');
}
