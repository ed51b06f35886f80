import { MAX_TERM_LETTERS } from './limits';
import { Slots } from './slots';
import type { Steps } from './steps';

/**
 * Finds any number of terms in one pass: Aho and Corasick, "Efficient String Matching: An Aid to Bibliographic
 * Search", Communications of the ACM 18(6), 1975; its trie stored as a double array (Aoe, "An Efficient Digital Search
 * Algorithm by Using a Double-Array Structure", IEEE Transactions on Software Engineering 15(9), 1989): the child of a
 * state by a letter is one addition and one comparison, at some 20 bytes a state.
 */
export interface TermAutomaton {
  /** The child of state s by letter c is `base[s] + c`, if its `check` is s. State 0 is the root. */
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** Where to go on when a state has no child by the letter: the longest proper suffix that is a state. */
  readonly fail: Int32Array;
  /** The pattern that ends in a state, or -1. */
  readonly pattern: Int32Array;
  /** The nearest state at which a pattern ends, the state itself first, then along `fail`; 0 for none. */
  readonly firstOutput: Int32Array;
  /** Per pattern: its length in letters; then, in two words, before which of its letters punctuation may stand. */
  readonly patterns: Int32Array;
}

export const PATTERN_FIELDS = 3;

/** A term's form or alias as letter classes; `gapsAllowed[i]`: punctuation may stand before letter i. */
export interface Pattern {
  readonly letters: readonly number[];
  readonly gapsAllowed: readonly boolean[];
}

/** The numbers of patterns in the order of their letters: those that begin alike are neighbours. */
export function inOrderOfLetters(patterns: readonly Pattern[]): Int32Array {
  return Int32Array.from(patterns, (_, number) => number).sort((one, other) => {
    const [a, b] = [patterns[one]!.letters, patterns[other]!.letters];
    for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
    return a.length - b.length || one - other;
  });
}

/** States that are looked at in a step. */
const A_STEP = 1024;

/**
 * @param patterns distinct, at least one letter each. A pattern's place in the list is its number.
 * @param sorted their numbers `inOrderOfLetters`
 */
export function* termAutomatonSteps(patterns: readonly Pattern[], sorted: Int32Array): Steps<TermAutomaton> {
  if (patterns.some(({ letters }) => letters.length === 0 || letters.length > MAX_TERM_LETTERS))
    throw new RangeError('a term of no or too many letters');
  const largestLetter = patterns.reduce(
    (max, { letters }) => letters.reduce((a, b) => Math.max(a, b), max),
    0,
  );
  const slots = new Slots(largestLetter);
  const states: State[] = [
    { number: 0, parent: 0, letter: 0, depth: 0, from: 0, to: sorted.length, base: 0, pattern: -1 },
  ];
  for (let i = 0; i < states.length; i++) {
    if (i % A_STEP === 0) yield;
    addChildren(states, states[i]!, patterns, sorted, slots);
  }

  // Room behind the last state, so that `base[s] + c` is within the arrays for every letter there is.
  const size = slots.end + largestLetter + 1;
  const automaton: TermAutomaton = {
    base: new Int32Array(size),
    check: new Int32Array(size).fill(-1),
    fail: new Int32Array(size),
    pattern: new Int32Array(size).fill(-1),
    firstOutput: new Int32Array(size),
    patterns: Int32Array.from(patterns.flatMap(describePattern)),
  };
  for (const state of states) enter(automaton, state);
  yield;
  for (let i = 0; i < states.length; i++) {
    if (i % A_STEP === 0) yield;
    linkBack(automaton, states[i]!);
  }
  return automaton;
}

/** A state that is being put in its place. What begins with the same letters is one stretch of the sorted patterns. */
interface State {
  readonly number: number;
  readonly parent: number;
  /** By which it is the parent's child. */
  readonly letter: number;
  readonly depth: number;
  readonly from: number;
  readonly to: number;
  base: number;
  pattern: number;
}

/** Puts the children of a state in their places, and behind all other states. */
function addChildren(
  states: State[],
  state: State,
  patterns: readonly Pattern[],
  sorted: Int32Array,
  slots: Slots,
): void {
  const { number, depth, to } = state;
  let next = state.from;
  for (; next < to && patterns[sorted[next]!]!.letters.length === depth; next++)
    state.pattern = sorted[next]!;
  if (next === to) return;
  const letters: number[] = [];
  const starts: number[] = [];
  for (; next < to; next++) {
    const letter = patterns[sorted[next]!]!.letters[depth]!;
    if (letter === letters.at(-1)) continue;
    letters.push(letter);
    starts.push(next);
  }
  state.base = slots.place(letters);
  for (let i = 0; i < letters.length; i++) {
    states.push({
      number: state.base + letters[i]!,
      parent: number,
      letter: letters[i]!,
      depth: depth + 1,
      from: starts[i]!,
      to: starts[i + 1] ?? to,
      base: 0,
      pattern: -1,
    });
  }
}

function enter({ base, check, pattern }: TermAutomaton, state: State): void {
  base[state.number] = state.base;
  pattern[state.number] = state.pattern;
  if (state.depth > 0) check[state.number] = state.parent;
}

/** To be called for the states nearest to the root first. */
function linkBack(automaton: TermAutomaton, { number, parent, letter, depth, pattern }: State): void {
  const { fail, firstOutput } = automaton;
  if (depth > 1) fail[number] = nextState(automaton, fail[parent]!, letter);
  firstOutput[number] = pattern >= 0 ? number : firstOutput[fail[number]!]!;
}

function describePattern({ letters, gapsAllowed }: Pattern): number[] {
  const words = [0, 0];
  gapsAllowed.forEach((allowed, i) => {
    if (allowed) words[i >> 5]! |= 1 << (i & 31);
  });
  return [letters.length, ...words];
}

/** The state after a letter: the longest suffix of what was read that begins a pattern. */
export function nextState({ base, check, fail }: TermAutomaton, state: number, letter: number): number {
  for (;;) {
    const child = base[state]! + letter;
    if (check[child] === state) return child;
    if (state === 0) return 0;
    state = fail[state]!;
  }
}
