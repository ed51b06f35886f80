/** Every threshold of the engine, with its reason. Lengths are in folded letters unless they say otherwise. */

/** Shorter shared runs are everyday wording in official prose; at 8 they begin to be worth showing. */
export const MIN_QUOTE_LETTERS = 8;

/** Letters of a seed: short enough that every quotation has several, long enough to be rare in other text. */
export const SEED_LETTERS = 4;

/**
 * How far a run may reach back into the run before it. Real runs overlap by a few letters at most; without the bound,
 * a source and a page that both repeat one character for ever would cost their product.
 */
export const MAX_RUN_OVERLAP = 64;

/** A term or run that stands in more places of the library than this lists only the first ones. */
export const MAX_PLACES = 100;

/** A term can't be longer, so that a page can't be made to hold many half-matched ones. */
export const MAX_TERM_LETTERS = 64;
