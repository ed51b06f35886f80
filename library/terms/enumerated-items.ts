import type { Piece } from './candidates';
import type { Clause, Word } from './clauses';
import { mayBegin, mayEnd } from './function-words';

/** An item, or a whole row of them. */
export interface Enumerated extends Piece {
  readonly isList: boolean;
}

const MIN_ITEM = 3;
const MAX_ITEM = 12;
/** A whole list that is one expression: 宣传队、播种机. */
const MAX_LIST = 14;
const LINKS = new Set(['和', '及', '与', '以及']);

/**
 * Items of the same form in a row: 政治判断力、政治领悟力、政治执行力. Those in the middle are bounded by marks; the first and
 * the last are cut to the length of their neighbour where words begin and end there.
 * @returns the items, and each short list as a whole
 */
export function enumeratedItems(clauses: readonly Clause[]): Enumerated[] {
  return listsOf(clauses).flatMap((list) => {
    const items = itemsOf(list);
    const [first] = items;
    const last = items.at(-1);
    if (!first || !last || items.length < 2) return [];
    const letters = items.map((item) => item.letters).join('');
    const whole = letters.length <= MAX_LIST ? [{ ...first, end: last.end, letters, isList: true }] : [];
    return [...items.map((item) => ({ ...item, isList: false })), ...whole];
  });
}

/** Rows of clauses with 、 between them. */
function listsOf(clauses: readonly Clause[]): Clause[][] {
  const lists: Clause[][] = [];
  let open: Clause[] = [];
  for (const clause of clauses) {
    open.push(clause);
    if (clause.mark === '、') continue;
    if (open.length > 1) lists.push(open);
    open = [];
  }
  return lists;
}

function itemsOf(list: readonly Clause[]): Piece[] {
  const middle = list.slice(1, -1).flatMap((clause) => pieceOf(clause, clause.words) ?? []);
  const first = list[0]!;
  const last = list.at(-1)!;
  const link = last.words.findIndex(({ letters }) => LINKS.has(letters));
  const lastWords = link > 0 ? last.words.slice(0, link) : last.words;
  const lengths = middle.map(({ letters }) => letters.length);
  const wanted = lengths.length > 0 ? lengths : [lengthOf(lastWords)];
  const head = wanted.flatMap((length) => pieceOf(first, tailOf(first.words, length)) ?? [])[0];
  const tail = [head?.letters.length ?? 0, ...lengths].flatMap(
    (length) => pieceOf(last, headOf(lastWords, length)) ?? [],
  )[0];
  return [...(head ? [head] : []), ...middle, ...(tail ? [tail] : [])];
}

function lengthOf(words: readonly Word[]): number {
  return words.reduce((sum, { letters }) => sum + letters.length, 0);
}

/** The last words that have so many letters together. */
function tailOf(words: readonly Word[], length: number): readonly Word[] {
  return words.slice(words.findIndex((_, i) => lengthOf(words.slice(i)) === length)).filter(() => length > 0);
}

function headOf(words: readonly Word[], length: number): readonly Word[] {
  const count = words.findIndex((_, i) => lengthOf(words.slice(0, i + 1)) === length);
  return words.slice(0, count + 1);
}

function pieceOf({ paragraph }: Clause, words: readonly Word[]): Piece | undefined {
  const [first] = words;
  const last = words.at(-1);
  const letters = words.map((word) => word.letters).join('');
  if (!first || !last || !mayBegin(first.letters) || !mayEnd(last.letters)) return undefined;
  if (letters.length < MIN_ITEM || letters.length > MAX_ITEM) return undefined;
  return { paragraph, start: first.start, end: last.end, letters };
}
