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

/** Of a seed that stands in more places only so many are followed: stock wording stands everywhere. */
export const MAX_SEED_PLACES = 12;

/** How many letters may be left out or put in between two runs of one quotation: a long clause. */
export const MAX_CHAIN_GAP = 60;

/** How many segments back a chain is continued: within the reach of a gap there are rarely more. */
export const MAX_CHAIN_LOOKBACK = 32;

/** A chain with fewer letters that are the same becomes no part of a match. */
export const MIN_CHAIN_LETTERS = 6;

/** How far beyond its outermost runs an altered quotation is followed. */
export const MAX_EXTENSION = 32;

/** Below, a passage is matched exactly or not at all: a short look-alike would be a false accusation. */
export const MIN_ALTERED_LETTERS = 12;

/** How much of an altered passage is the source's: fewer than one change for three letters that are the same. */
export const MIN_SIMILARITY = 0.75;

/** A place name in Chinese has two to eight characters. */
export const MIN_CAPTURE_LETTERS = 2;
export const MAX_CAPTURE_LETTERS = 8;

/** A frame round the placeholder counts only if it is strong by itself on either side. */
export const MIN_CAPTURE_SIDE = 4;

/** One clause left out or put in is one act, however long: it weighs like so many letters at the most. */
export const MAX_GAP_WEIGHT = 4;

/** What a moved piece weighs: its junctions, not its characters. */
export const MOVE_WEIGHT = 2;

/** Digits put into a quotation are taken for the number of a footnote up to so many. */
export const MAX_FOOTNOTE_DIGITS = 3;

/** How many letters more on one side than on the other an alignment goes beyond the outermost runs. */
export const EXTENSION_BAND = 12;

/** An alignment beyond the outermost runs is given up when it has lost so much. */
export const EXTENSION_DROP = 14;

/** An altered quotation is followed to the end of its clause, if no more than so many letters are left on both sides. */
export const MAX_CLAUSE_REST = 6;

/** Of the chains that begin at one letter of a page only the best few are aligned. */
export const MAX_TRIES = 4;
