import type { Span } from '~/engine/types';
import type { SourcePassage } from './passage-picker';
import type { Random } from './random';

const HAN = /\p{Script=Han}/u;
/** Letters at either end that stay: nobody could tell a change there from another passage. */
const EDGE = 3;

/** Where in its paragraph the letters of a passage stand that may be changed. */
export function innerLetters({ paragraph, start, end }: SourcePassage): number[] {
  const letters = [];
  for (let at = start; at < end; at++) if (HAN.test(paragraph.text.charAt(at))) letters.push(at);
  return letters.slice(EDGE, -EDGE);
}

export function placesOf({ paragraph: { text }, start, end }: SourcePassage, word: string): number[] {
  const places = [];
  for (
    let at = text.indexOf(word, start);
    at >= 0 && at + word.length <= end;
    at = text.indexOf(word, at + 1)
  )
    places.push(at);
  return places;
}

/** Two changes next to each other are one to a reader. */
export function keepApart<T extends Span>(changes: readonly T[], letters = 4): T[] {
  let end = Number.NEGATIVE_INFINITY;
  return changes.filter((change) => {
    if (change.start - end < letters) return false;
    end = change.end;
    return true;
  });
}

/** Some clauses in a row from within a passage, with the punctuation behind them. */
export function innerClause(random: Random, { clauses }: SourcePassage, count: number): Span | undefined {
  if (clauses.length < count + 2) return undefined;
  const first = random.integer(1, clauses.length - 1 - count);
  return { start: clauses[first]!.start, end: clauses[first + count]!.start };
}
