import { MAX_TERM_LETTERS } from './limits';
import { Slots } from './slots';

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

interface TrieNode {
  readonly children: Map<number, TrieNode>;
  pattern: number;
  state: number;
}

/** @param patterns distinct, at least one letter each. A pattern's place in the list is its number. */
export function buildTermAutomaton(patterns: readonly Pattern[]): TermAutomaton {
  const root: TrieNode = { children: new Map(), pattern: -1, state: 0 };
  const largestLetter = patterns.reduce(
    (max, { letters }) => letters.reduce((a, b) => Math.max(a, b), max),
    0,
  );
  patterns.forEach(({ letters }, number) => {
    if (letters.length === 0 || letters.length > MAX_TERM_LETTERS)
      throw new RangeError('a term of no or too many letters');
    let node = root;
    for (const letter of letters) {
      let child = node.children.get(letter);
      if (!child) {
        child = { children: new Map(), pattern: -1, state: 0 };
        node.children.set(letter, child);
      }
      node = child;
    }
    node.pattern = number;
  });

  const slots = new Slots(largestLetter);
  const breadthFirst: TrieNode[] = [root];
  const baseOf = new Map<number, number>();
  for (const node of breadthFirst) {
    const letters = [...node.children.keys()].sort((a, b) => a - b);
    if (letters.length === 0) continue;
    const base = slots.place(letters);
    baseOf.set(node.state, base);
    for (const letter of letters) {
      const child = node.children.get(letter)!;
      child.state = base + letter;
      breadthFirst.push(child);
    }
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
  for (const [state, base] of baseOf) automaton.base[state] = base;
  for (const node of breadthFirst)
    for (const child of node.children.values()) automaton.check[child.state] = node.state;
  for (const node of breadthFirst) {
    automaton.pattern[node.state] = node.pattern;
    automaton.firstOutput[node.state] =
      node.pattern >= 0 ? node.state : automaton.firstOutput[automaton.fail[node.state]!]!;
    for (const [letter, child] of node.children) {
      automaton.fail[child.state] =
        node === root ? 0 : nextState(automaton, automaton.fail[node.state]!, letter);
    }
  }
  return automaton;
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
