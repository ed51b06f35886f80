import type { CollectedTerms } from './collect-terms';
import { findAllTerms, leftmostLongest, type TermHit } from './find-terms';
import { GrowingList } from './growing-list';
import { PLACE_FIELDS } from './index-format';
import type { LetterBuffer } from './letter-buffer';
import { MAX_PLACES } from './limits';
import type { TermAutomaton } from './term-automaton';

/** Collects where each term stands in the sources, inside longer terms too; of the first places only. */
export class TermPlaces {
  /** Per term: paragraph, start, end, paragraph, start, end … */
  readonly #places: number[][];

  constructor(
    private readonly terms: CollectedTerms,
    private readonly automaton: TermAutomaton,
    private readonly buffer: LetterBuffer,
  ) {
    this.#places = terms.forms.map(() => []);
  }

  /** Takes in the paragraph that the buffer holds. */
  add(paragraph: number): void {
    const { buffer, terms } = this;
    const hitsOfTerm = new Map<number, TermHit[]>();
    for (const hit of findAllTerms(this.automaton, buffer)) {
      const { term } = terms.patterns[hit.pattern]!;
      const hits = hitsOfTerm.get(term);
      if (hits) hits.push(hit);
      else if (this.#places[term]!.length < MAX_PLACES * PLACE_FIELDS) hitsOfTerm.set(term, [hit]);
    }
    for (const [term, hits] of hitsOfTerm) {
      for (const { start, end } of leftmostLongest(hits))
        this.#places[term]!.push(paragraph, buffer.starts[start]!, buffer.endOf(end - 1));
    }
  }

  /** The places of all terms, one list after the other. */
  lists(): { placesEnd: Int32Array; termPlaces: Int32Array } {
    const all = new GrowingList();
    const placesEnd = this.#places.map((places) => {
      for (const value of places.slice(0, MAX_PLACES * PLACE_FIELDS)) all.push(value);
      return all.length / PLACE_FIELDS;
    });
    return { placesEnd: Int32Array.from(placesEnd), termPlaces: all.toArray() };
  }
}
