import type { Difference, Span } from '~/engine/types';

const DIGIT = /[\d０-９%％‰‱]/u;
const POINT = /[.．]/u;
const NUMERAL = /[〇零一二三四五六七八九十百千万萬亿億两兩]/u;
const NUMERALS = new RegExp(`^${NUMERAL.source}+$`, 'u');

/**
 * A digit says nothing without the number that it is of: of 2018年 for 2019年 one reads that it has “2018” for “2019”, and of
 * 二十八个 for 二十七个 “二十八” for “二十七”.
 *
 * @param page the text that `difference.page` is in
 * @param source the text that `difference.source` is in
 * @returns the difference with all of the number on both sides
 */
export function ofWholeNumbers(difference: Difference, page: string, source: string): Difference {
  const { kind, marked } = difference;
  if (marked) return difference;
  const isPart = partOfNumber([
    page.slice(difference.page.start, difference.page.end),
    source.slice(difference.source.start, difference.source.end),
  ]);
  // Clauses change places, and so do numbers; 54 for 45 is another number.
  if (!isPart || (kind === 'moved' && isPart !== DIGIT)) return difference;
  const before = reach((i) => [page[difference.page.start - 1 - i], source[difference.source.start - 1 - i]]);
  const after = reach((i) => [page[difference.page.end + i], source[difference.source.end + i]]);
  if (before + after === 0 && kind !== 'moved') return difference;
  const widened = ({ start, end }: Span) => ({ start: start - before, end: end + after });
  return {
    ...difference,
    kind: 'replaced',
    page: widened(difference.page),
    source: widened(difference.source),
  };

  /** How many characters on one side of the difference belong to the number, in both texts. */
  function reach(at: (i: number) => readonly [string | undefined, string | undefined]): number {
    let count = 0;
    for (let i = 0; ; i++) {
      const [own, theirs] = at(i);
      if (own === undefined || own !== theirs) return count;
      // A point is of a number only between two digits.
      if (isPart === DIGIT && POINT.test(own)) continue;
      if (!isPart?.test(own)) return count;
      count = i + 1;
    }
  }
}

/** What the number is written with that a difference is a part of; undefined where it is none. */
function partOfNumber(sides: readonly string[]): RegExp | undefined {
  const pieces = sides.filter((piece) => piece !== '');
  if (pieces.every((piece) => /^[\d０-９.．%％‰‱]+$/u.test(piece))) return DIGIT;
  return pieces.every((piece) => NUMERALS.test(piece)) ? NUMERAL : undefined;
}
