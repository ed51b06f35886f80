import type { Paragraph } from '~/engine/types';
import { type Clause, clausesOf, type Word } from './clauses';
import { cutsNumber } from './cuts-number';
import { enumeratedItems } from './enumerated-items';
import { isLightVerb, mayBegin, mayEnd } from './function-words';
import { quotedExpressions } from './quoted-expressions';
import { speakersIn } from './speakers-in';
import { type Evidence, tableEvidence } from './table-evidence';
import { wholeFormulations } from './whole-formulations';

/** What stands in a source and may be a key term, with all that speaks for it. */
export interface Candidate {
  /** Folded. */
  readonly letters: string;
  /** As it first stands in the source. */
  readonly form: string;
  /** How many times it stands in the source. */
  readonly times: number;
  /** Different words before and after it in the source; the ends of a clause count as different every time. */
  readonly before: number;
  readonly after: number;
  readonly quoted: boolean;
  readonly enumerated: boolean;
  /** A whole row of items. */
  readonly isList: boolean;
  readonly inHeading: boolean;
  /** Somewhere it neither begins nor ends with a single letter beside another word, as 馆建设 does in 图书馆建设. */
  readonly whole: boolean;
  /** It begins with a verb that takes nearly anything: 推动 高质量发展. */
  readonly verbFirst: boolean;
  /** In how many broadcast items it stands as a formulation; 0 if it is none. */
  readonly items: number;
  readonly evidence: Evidence;
  /** How many phrases like it the source has, with the same first or last word: 后发地区, 涉藏地区, 发达地区. */
  readonly family: number;
}

/** The formulations, as `WordingTable` has them. */
export interface Formulations {
  wordings(): Iterable<string>;
  itemsOf(wording: string): number;
}

/** A piece of one paragraph. */
export interface Piece {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly letters: string;
}

const MIN_LETTERS = 3;
const MAX_LETTERS = 16;

/**
 * Collects everything that may be a key term, in steps of some milliseconds: a long document takes seconds, and the page
 * that shows it must not stand still.
 * @returns the candidates in the order in which they first stand in the source.
 */
export function* candidateSteps(
  paragraphs: readonly Paragraph[],
  formulations: Formulations,
): Generator<void, Candidate[]> {
  const found = new Map<string, Found>();
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'salutation') continue;
    const clauses = clausesOf(paragraph);
    for (const clause of clauses) addPhrases(found, clause);
    for (const piece of wholeFormulations(paragraph, clauses, formulations)) findOf(found, piece).times ||= 1;
    for (const piece of quotedExpressions(paragraph, clauses)) findOf(found, piece).quoted = true;
    for (const piece of enumeratedItems(clauses)) {
      const entry = findOf(found, piece);
      entry.enumerated = true;
      entry.isList ||= piece.isList;
    }
    yield;
  }
  const evidenceOf = yield* tableEvidence(new Set(found.keys()), formulations.wordings());
  const speakers = speakersIn(paragraphs);
  for (const letters of found.keys())
    if (speakers.some((speaker) => letters.endsWith(speaker))) found.delete(letters);
  const families = familiesOf(found);
  yield;
  return [...found].map(([letters, { piece, befores, afters, words, bounded, ...more }]) => ({
    letters,
    form: formOf(piece),
    ...more,
    before: befores.size,
    after: afters.size,
    items: formulations.itemsOf(letters),
    evidence: evidenceOf(letters),
    family: bounded
      ? Math.max(0, ...familyKeys(letters, words).map((key) => families.get(key)?.size ?? 0))
      : 0,
  }));
}

interface Found {
  readonly piece: Piece;
  /** Of a phrase within one clause. */
  words: readonly Word[];
  /** On one side at least, it ends where a phrase ends. */
  bounded: boolean;
  whole: boolean;
  times: number;
  readonly befores: Set<string>;
  readonly afters: Set<string>;
  quoted: boolean;
  enumerated: boolean;
  isList: boolean;
  inHeading: boolean;
  verbFirst: boolean;
}

/** With the quotation marks that the piece cuts in two. */
function formOf({ paragraph: { text }, start, end }: Piece): string {
  const form = text.slice(start, end);
  const opened = /[“「『][^”」』]*$/u.test(form) && /^[”」』]/u.test(text.slice(end));
  const closed = /^[^“「『]*[”」』]/u.test(form) && /[“「『]$/u.test(text.slice(0, start));
  return text.slice(closed ? start - 1 : start, opened ? end + 1 : end);
}

/** All runs of words of a clause that begin and end as a term may. */
function addPhrases(found: Map<string, Found>, { paragraph, words }: Clause): void {
  for (const [first, from] of words.entries()) {
    if (!mayBegin(from.letters)) continue;
    let letters = '';
    for (let last = first; last < words.length; last++) {
      const to = words[last]!;
      letters += to.letters;
      if (letters.length > MAX_LETTERS) break;
      if (letters.length < MIN_LETTERS || !mayEnd(to.letters)) continue;
      if (cutsNumber(paragraph.text, from.start, to.end)) continue;
      const entry = findOf(found, { paragraph, start: from.start, end: to.end, letters });
      if (isLightVerb(from.letters)) entry.verbFirst = true;
      entry.times++;
      entry.words = words.slice(first, last + 1);
      const [opens, closes] = [isBorder(words[first - 1], mayEnd), isBorder(words[last + 1], mayBegin)];
      entry.bounded ||= opens || closes;
      entry.whole ||= (opens || from.letters.length > 1) && (closes || to.letters.length > 1);
      addNeighbour(entry.befores, words[first - 1]);
      addNeighbour(entry.afters, words[last + 1]);
      if (paragraph.kind === 'heading' && opens && closes) entry.inHeading = true;
    }
  }
}

function addNeighbour(neighbours: Set<string>, word: Word | undefined): void {
  neighbours.add(word?.letters ?? `end ${neighbours.size}`);
}

/** The end of a clause, or a word that belongs to no term. */
function isBorder(word: Word | undefined, mayBelong: (letters: string) => boolean): boolean {
  return !word || !mayBelong(word.letters);
}

/** Phrases of two words, more or less. */
const FAMILY_LETTERS = { min: 4, max: 5 };

/** Phrases by their first and by their last word. */
function familiesOf(found: ReadonlyMap<string, Found>): Map<string, Set<string>> {
  const families = new Map<string, Set<string>>();
  for (const [letters, { words, bounded }] of found) {
    if (!bounded) continue;
    for (const key of familyKeys(letters, words)) {
      const family = families.get(key) ?? new Set();
      families.set(key, family.add(letters));
    }
  }
  return families;
}

function familyKeys(letters: string, words: readonly Word[]): string[] {
  const { min, max } = FAMILY_LETTERS;
  const [first, ...rest] = words;
  const last = rest.at(-1);
  if (!first || !last || letters.length < min || letters.length > max || isLightVerb(first.letters))
    return [];
  if (words.some((word) => !mayBegin(word.letters) || !mayEnd(word.letters))) return [];
  return [
    ...(first.letters.length > 1 ? [`first ${first.letters}`] : []),
    ...(last.letters.length > 1 ? [`last ${last.letters}`] : []),
  ];
}

function findOf(found: Map<string, Found>, piece: Piece): Found {
  const entry: Found = found.get(piece.letters) ?? {
    piece,
    times: 0,
    befores: new Set<string>(),
    afters: new Set<string>(),
    quoted: false,
    enumerated: false,
    isList: false,
    words: [],
    bounded: false,
    whole: false,
    inHeading: false,
    verbFirst: false,
  };
  found.set(piece.letters, entry);
  return entry;
}
