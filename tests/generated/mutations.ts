import type { Span } from '~/engine/types';
import type { SourcePassage } from './passage-picker';
import type { Random } from './random';
import { type Change, type Rewriting, rewrite } from './rewriting';
import {
  FOOTNOTES,
  INSERTED_WORDS,
  INTERRUPTIONS,
  PINYIN,
  PLACE_NAMES,
  STRAY_LETTERS,
  SYNONYMS,
} from './wording';

/** One thing that people do to a quotation; undefined where a passage does not lend itself to it. */
export type Mutation = (random: Random, passage: SourcePassage) => Rewriting | undefined;

const HAN = /\p{Script=Han}/u;
/** Letters at either end that stay: nobody could tell a change there from another passage. */
const EDGE = 3;

const substituteOne: Mutation = (random, passage) => {
  const [at] = random.some(innerLetters(passage), 1);
  if (at === undefined) return undefined;
  const letter = passage.paragraph.text.charAt(at);
  const by = random.pick(STRAY_LETTERS.filter((stray) => stray !== letter));
  return rewrite(passage, [{ start: at, end: at + 1, by, kind: 'replaced' }]);
};

const replaceWords: Mutation = (random, passage) => {
  const found = Object.entries(SYNONYMS).flatMap(([word, by]): Change[] =>
    placesOf(passage, word).map((start) => ({ start, end: start + word.length, by, kind: 'replaced' })),
  );
  const apart = keepApart(random.some(found, 3).toSorted((a, b) => a.start - b.start));
  return apart.length > 0 ? rewrite(passage, apart) : undefined;
};

const insertWords: Mutation = (random, passage) => {
  const places = keepApart(
    random.some(innerLetters(passage), random.integer(1, 3)).map((start) => ({ start, end: start })),
  );
  return rewrite(
    passage,
    places.map(({ start }) => ({ start, end: start, by: random.pick(INSERTED_WORDS), kind: 'inserted' })),
  );
};

const dropClause: Mutation = (random, passage) => {
  const dropped = innerClause(random, passage, 1);
  return dropped && rewrite(passage, [{ ...dropped, by: '', kind: 'dropped' }]);
};

const abridge: Mutation = (random, passage) => {
  const dropped = innerClause(random, passage, random.integer(1, 4));
  const by = random.pick(['……', '……', '…', '......', '。。。。。。']);
  return dropped && rewrite(passage, [{ ...dropped, by, kind: 'dropped', marked: true }]);
};

const swapItems: Mutation = (random, passage) => {
  const text = passage.paragraph.text.slice(passage.start, passage.end);
  const lists = [...text.matchAll(/\p{Script=Han}{2,8}(?:、\p{Script=Han}{2,8})+/gu)];
  if (lists.length === 0) return undefined;
  const list = random.pick(lists);
  const items: Span[] = [];
  const words = list[0].split('、');
  // The first and the last item have the clause's other words beside them: all are taken to be of one length.
  const length = Math.min(...words.map((word) => word.length));
  if (words.slice(1, -1).some((word) => word.length !== length)) return undefined;
  let start = passage.start + list.index;
  for (const [i, word] of words.entries()) {
    const from = i === 0 ? start + word.length - length : start;
    items.push({ start: from, end: from + length });
    start += word.length + 1;
  }
  const [one, other] = random.some(items, 2);
  return one && other && exchange(passage, one, other);
};

const swapClauses: Mutation = (random, passage) => {
  if (passage.clauses.length < 2) return undefined;
  const i = random.integer(0, passage.clauses.length - 2);
  const [one, other] = passage.clauses.slice(i);
  return one && other && exchange(passage, one, other);
};

/** A clause is carried to another place of the passage. */
const carryClause: Mutation = (random, { ...passage }) => {
  if (passage.clauses.length < 4) return undefined;
  const from = random.integer(1, passage.clauses.length - 3);
  const [carried, next] = passage.clauses.slice(from);
  if (!carried || !next || carried.end - carried.start < 4) return undefined;
  const one = { start: carried.start, end: carried.end };
  const last = passage.clauses[passage.clauses.length - 2];
  if (!last || last === carried) return undefined;
  return exchange(passage, one, { start: next.start, end: last.end });
};

const placeNames: Mutation = (random, passage) => {
  const name = random.pick(PLACE_NAMES);
  const changes = [...passage.paragraph.text.matchAll(/ ?X ?/g)]
    .filter(({ index }) => index >= passage.start && index < passage.end)
    .map(
      ({ index, 0: { length } }): Change => ({
        start: index,
        end: index + length,
        by: name,
        kind: 'captured',
      }),
    );
  return changes.length > 0 ? rewrite(passage, changes) : undefined;
};

const interrupt: Mutation = (random, passage) => {
  const start = random.pick(innerLetters(passage));
  return rewrite(passage, [
    { start, end: start, by: random.pick(INTERRUPTIONS), kind: 'inserted', marked: true },
  ]);
};

const annotate: Mutation = (random, passage) => {
  const places = keepApart(random.some(innerLetters(passage), 2).map((start) => ({ start, end: start })));
  return rewrite(
    passage,
    places.map(({ start }) => ({ start, end: start, by: random.pick([...FOOTNOTES, ...PINYIN]) })),
  );
};

/** Letters replaced, left out and put in at random, the first and last few spared. */
const scramble =
  (share: number): Mutation =>
  (random, passage) => {
    const places = innerLetters(passage);
    const changes = random.some(places, Math.round(places.length * share)).map((start): Change => {
      const op = random.pick(['replaced', 'dropped', 'inserted'] as const);
      const by =
        op === 'dropped'
          ? ''
          : random.pick(STRAY_LETTERS.filter((it) => it !== passage.paragraph.text.charAt(start)));
      return { start, end: op === 'inserted' ? start : start + 1, by, kind: op };
    });
    return rewrite(passage, changes);
  };

export const MUTATIONS = {
  substituteOne,
  replaceWords,
  insertWords,
  dropClause,
  abridge,
  swapItems,
  swapClauses,
  carryClause,
  placeNames,
  interrupt,
  annotate,
  scramble10: scramble(0.1),
  scramble20: scramble(0.2),
} as const satisfies Record<string, Mutation>;
export type MutationName = keyof typeof MUTATIONS;

function innerLetters({ paragraph, start, end }: SourcePassage): number[] {
  const letters = [];
  for (let at = start; at < end; at++) if (HAN.test(paragraph.text.charAt(at))) letters.push(at);
  return letters.slice(EDGE, -EDGE);
}

function placesOf({ paragraph: { text }, start, end }: SourcePassage, word: string): number[] {
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
function keepApart<T extends Span>(changes: readonly T[], letters = 4): T[] {
  let end = Number.NEGATIVE_INFINITY;
  return changes.filter((change) => {
    if (change.start - end < letters) return false;
    end = change.end;
    return true;
  });
}

/** Some clauses in a row from within a passage, with the punctuation behind them. */
function innerClause(random: Random, { clauses }: SourcePassage, count: number): Span | undefined {
  if (clauses.length < count + 2) return undefined;
  const first = random.integer(1, clauses.length - 1 - count);
  return { start: clauses[first]!.start, end: clauses[first + count]!.start };
}

/** A M B becomes B M A. */
function exchange(passage: SourcePassage, one: Span, other: Span): Rewriting {
  const { text } = passage.paragraph;
  const by =
    text.slice(other.start, other.end) + text.slice(one.end, other.start) + text.slice(one.start, one.end);
  return rewrite(passage, [{ start: one.start, end: other.end, by, kind: 'moved' }]);
}
