import { CLASS } from './class-table';
import { GAP } from './fold';
import type { LetterBuffer } from './letter-buffer';
import { nextState, PATTERN_FIELDS, type TermAutomaton } from './term-automaton';

/** A pattern found in a letter buffer; `start` and `end` count its letters. */
export interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly pattern: number;
}

/**
 * The terms of a block, leftmost-longest: of all terms that begin first the longest, then on behind it. A term never
 * spans a sentence end or a foreign letter, and other punctuation only where the term itself has some.
 */
export function findTerms(automaton: TermAutomaton, buffer: LetterBuffer): TermHit[] {
  return leftmostLongest(findAllTerms(automaton, buffer));
}

/**
 * Every place where a term stands, inside longer terms too, in the order of their ends.
 * One pass over the letters; at each, at most as many hits as there are terms that end alike.
 */
function findAllTerms(automaton: TermAutomaton, buffer: LetterBuffer): TermHit[] {
  const { letters, gaps, length } = buffer;
  const { firstOutput, fail, pattern, patterns } = automaton;
  const hits: TermHit[] = [];
  let state = 0;
  let lastGap = -1;
  for (let i = 0; i < length; i++) {
    const letter = letters[i]!;
    if (gaps[i] !== GAP.none) {
      lastGap = i;
      if (gaps[i] === GAP.sentenceEnd) state = 0;
    }
    if (letter === CLASS.foreign) {
      state = 0;
      continue;
    }
    state = nextState(automaton, state, letter);
    for (let output = firstOutput[state]!; output !== 0; output = firstOutput[fail[output]!]!) {
      const found = pattern[output]!;
      const start = i + 1 - patterns[found * PATTERN_FIELDS]!;
      if (lastGap <= start || gapsFit(automaton, found, gaps, start, i + 1))
        hits.push({ start, end: i + 1, pattern: found });
    }
  }
  return hits;
}

/** Of hits that overlap keeps the one that begins first, of those the longest. */
function leftmostLongest(hits: readonly TermHit[]): TermHit[] {
  if (hits.length < 2) return [...hits];
  let end = 0;
  return hits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit) => {
      if (hit.start < end) return false;
      end = hit.end;
      return true;
    });
}

function gapsFit(
  { patterns }: TermAutomaton,
  pattern: number,
  gaps: Uint8Array,
  start: number,
  end: number,
): boolean {
  for (let i = start + 1; i < end; i++) {
    if (gaps[i] === GAP.none) continue;
    const inTerm = i - start;
    const word = patterns[pattern * PATTERN_FIELDS + 1 + (inTerm >> 5)]!;
    if ((word & (1 << (inTerm & 31))) === 0) return false;
  }
  return true;
}
