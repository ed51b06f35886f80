import * as v from 'valibot';
import type { AlteredMatch, Match, Place, QuoteMatch, TermMatch, TermNumber } from '~/engine/types';
import { placeSchema } from './schemas';

/**
 * Matches on their way from the background to a frame. Places go once: in a large library a key term stands in a
 * hundred, and on a page it stands again and again.
 */
export interface PackedMatches {
  readonly places: readonly (readonly Place[])[];
  /** Per block its matches, each with the number of its places. */
  readonly blocks: readonly (readonly PackedMatch[])[];
}

type Packed<M extends Match> = Omit<M, 'places' | 'term'> & { readonly places: number };
type PackedMatch =
  | (Packed<TermMatch> & { readonly term: number })
  | Packed<QuoteMatch>
  | Packed<AlteredMatch>;

const span = { start: v.number(), end: v.number() };
const onBoth = { page: v.object(span), source: v.object(span) };
const quotation = { ...span, places: v.number(), captures: v.array(v.object(onBoth)), common: v.boolean() };
const difference = v.object({
  ...onBoth,
  kind: v.picklist(['replaced', 'dropped', 'inserted', 'moved']),
  marked: v.exactOptional(v.boolean()),
});

export const packedMatchesSchema: v.GenericSchema<unknown, PackedMatches> = v.object({
  places: v.array(v.array(placeSchema)),
  blocks: v.array(
    v.array(
      v.union([
        v.object({
          kind: v.literal('term'),
          ...span,
          places: v.number(),
          term: v.number(),
          form: v.string(),
        }),
        v.object({ kind: v.literal('quote'), ...quotation }),
        v.object({
          kind: v.literal('altered'),
          ...quotation,
          differences: v.array(difference),
          similarity: v.number(),
        }),
      ]),
    ),
  ),
});

export function packMatches(blocks: readonly (readonly Match[])[]): PackedMatches {
  const places: (readonly Place[])[] = [];
  // A matcher gives all matches of a term the same list.
  const numbers = new Map<readonly Place[], number>();
  const numberOf = (list: readonly Place[]): number => {
    const number = numbers.get(list) ?? places.push(list) - 1;
    numbers.set(list, number);
    return number;
  };
  const packed = blocks.map((matches) =>
    matches.map((match): PackedMatch => ({ ...match, places: numberOf(match.places) })),
  );
  return { places, blocks: packed };
}

export function unpackMatches({ places, blocks }: PackedMatches): Match[][] {
  return blocks.map((matches) =>
    matches.map((match): Match => {
      const list = { places: places[match.places] ?? [] };
      return match.kind === 'term'
        ? { ...match, ...list, term: match.term as TermNumber }
        : { ...match, ...list };
    }),
  );
}
