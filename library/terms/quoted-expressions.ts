import { foldedLetters } from '~/engine/fold';
import type { Paragraph } from '~/engine/types';
import type { Piece } from './candidates';
import type { Clause, Word } from './clauses';
import { isLightVerb, mayBegin, mayEnd } from './function-words';

/** One opener with the closer that belongs to it, without a sentence in between. */
const QUOTED = /[“「『]([^“”「」『』。！？；!?;\n]{1,24})[”」』]/gu;

/** What is quoted for emphasis is short. */
const MAX_LETTERS = 16;
/** A shorter one may be half a name: “十四五”规划, 产业“四地”. */
const MAX_HALF = 6;
/** 让手艺“活”起来: a word used otherwise, and no name. */
const MIN_HALF = 2;
const MAX_OWNED = 2;

/** @returns what stands in quotation marks, and short ones with the word that they belong to as well. */
export function quotedExpressions(paragraph: Paragraph, clauses: readonly Clause[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number) => {
    const letters = foldedLetters(paragraph.text.slice(start, end));
    if (letters.length >= 2 && letters.length <= MAX_LETTERS) pieces.push({ paragraph, start, end, letters });
  };
  const words = clauses.flatMap((clause) => clause.words.map((word) => ({ ...word, clause })));
  let first = 0;
  for (const { 0: whole, 1: inner = '', index } of paragraph.text.matchAll(QUOTED)) {
    const end = index + whole.length;
    add(index + 1, end - 1);
    const length = foldedLetters(inner).length;
    // Words and quotations both go up: what lies before this one is never looked at again.
    while (first < words.length && words[first]!.end <= index) first++;
    if (length > MAX_HALF || length < MIN_HALF) continue;
    let after = first;
    while (after < words.length && words[after]!.start < end) after++;
    const clause = words[first]?.clause;
    const wordAt = (i: number) => (words[i]?.clause === clause ? words[i] : undefined);

    const next = wordAt(after);
    if (next && isNoun(next) && mayEnd(next.letters)) add(index, next.end);
    const linked = wordAt(first - 1)?.letters === '的';
    const owner = linked ? first - 2 : first - 1;
    const ownerWord = wordAt(owner);
    // 产业“四地” is one name; before a longer expression stands any verb (胸怀“国之大者”).
    if (!ownerWord || !isOwner(ownerWord) || (!linked && length > MAX_OWNED)) continue;
    add(ownerWord.start, end);
    const further = wordAt(owner - 1);
    if (further && isOwner(further)) add(further.start, end);
  }
  return pieces;
}

/** As far as can be told: a word of two letters or more that may begin a term. */
function isNoun({ letters }: Word): boolean {
  return letters.length > 1 && mayBegin(letters);
}

/** 做到“三不” is a verb with what it governs. */
const isOwner = (word: Word) => isNoun(word) && !isLightVerb(word.letters);
