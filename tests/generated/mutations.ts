import { Converter } from 'opencc-js';
import type { Span } from '~/engine/types';
import type { SourcePassage } from './passage-picker';
import { innerClause, innerLetters, keepApart, placesOf } from './places';
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

/** Writers add a word here and there; a passage where every other word is new is theirs, not a quotation. */
const wordsFor = ({ start, end }: SourcePassage) => Math.min(3, Math.ceil((end - start) / 16));

const insertWords: Mutation = (random, passage) => {
  const places = keepApart(
    random
      .some(innerLetters(passage), random.integer(1, wordsFor(passage)))
      .map((start) => ({ start, end: start })),
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

/** What editors, copying and print do to a text without touching a word. */
const layout: Mutation = (random, passage) => {
  const noise = random.pick([
    (text: string) => text.replace(/./gu, (letter) => (random.next() < 0.15 ? `${letter} ` : letter)),
    (text: string) => text.replace(/.{14}/gu, '$&\n'),
    (text: string) => text.replace(/[,:!;?]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
    (text: string) => text.replace(/“/g, '「').replace(/”/g, '」'),
    (text: string) => text.replace(/./gu, (letter) => (random.next() < 0.1 ? `${letter}\u200b` : letter)),
    (text: string) => text.replace(/[,。]/g, '，').replace(/、/g, ' '),
  ]);
  const { paragraph, start, end } = passage;
  return { passage, text: noise(paragraph.text.slice(start, end)), differences: [] };
};

const toTraditional = [
  Converter({ from: 'cn', to: 'tw' }),
  Converter({ from: 'cn', to: 'hk' }),
  Converter({ from: 'cn', to: 't' }),
];
const traditional: Mutation = (random, passage) => {
  const { paragraph, start, end } = passage;
  return { passage, text: random.pick(toTraditional)(paragraph.text.slice(start, end)), differences: [] };
};

export const MUTATIONS = {
  layout,
  traditional,
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

/** A M B becomes B M A. */
function exchange(passage: SourcePassage, one: Span, other: Span): Rewriting {
  const { text } = passage.paragraph;
  const by =
    text.slice(other.start, other.end) + text.slice(one.end, other.start) + text.slice(one.start, one.end);
  return rewrite(passage, [{ start: one.start, end: other.end, by, kind: 'moved' }]);
}
