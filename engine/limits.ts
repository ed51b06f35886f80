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

/** So many letters of a run at most tell which of its places are the best: text that repeats itself never ends. */
export const MAX_SEED_REACH = 12;

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

/** A word or clause left out or put in is one act, however long: it weighs like so many letters at the most. */
export const MAX_GAP_WEIGHT = 3;

/** So it is where at least so many letters are the same on either side; otherwise, more of it counts. */
export const MIN_GAP_SIDE = 6;
export const MAX_UNSURE_GAP_WEIGHT = 6;

/** What a moved piece weighs: its junctions, not its characters. */
export const MOVE_WEIGHT = 2;

/** Digits put into a quotation are taken for the number of a footnote up to so many. */
export const MAX_FOOTNOTE_DIGITS = 3;

/** How many letters more on one side than on the other an alignment goes beyond the outermost runs. */
export const EXTENSION_BAND = 12;

/** An alignment beyond the outermost runs is given up when it has lost so much. */
export const EXTENSION_DROP = 14;

/** A quotation is followed to the end of its clause if no more than so many letters are left: a short clause. */
export const MAX_CLAUSE_REST = 12;

/** By the letter at its end alone only so many letters are known to be the end of the same clause. */
export const MAX_REST_BY_EDGE = 8;

/**
 * Another word at the head of a clause is mostly that of the sentence which takes the quotation in; after so many
 * letters word for word it is an alteration.
 */
export const MIN_HEAD_BASE = 16;

/** A phrase of so many letters at the end of a clause may have been put in other words but for a letter. */
export const MAX_REST_BY_PHRASE = 6;

/** How many letters must be the same beside a name at the edge of a passage. */
export const MIN_CAPTURE_FRAME = 6;

/** An ellipsis may stand for so many letters: a long paragraph, but not a whole text. */
export const MAX_ABRIDGED_GAP = 400;

/** So many clauses or items at most are looked at for another order, and so long ones: a sentence's worth. */
export const MAX_PERMUTED_UNITS = 4;
export const MAX_UNIT_LETTERS = 40;

/** What was carried to another place is known again by so many letters. */
export const MIN_CARRIED_LETTERS = 3;

/** Of the chains that begin at one letter of a page only the best few are aligned. */
export const MAX_TRIES = 4;

/** What of a formulation still says that it is one; shorter pieces of formulations are in every text of the genre. */
export const STOCK_PIECE_LETTERS = 6;

/**
 * Wording in so many of the user's own sources is common: two may quote one another, and then it matters which one a page
 * has it from; three or more have it from somewhere else, or from the genre.
 */
export const MIN_SHARING_SOURCES = 3;

/** Sources that have this share of the shorter one's pieces in common are versions of one document. */
export const SAME_DOCUMENT_SHARE = 0.5;

/** How much of a passage formulations must make up for its wording to be stock. */
export const MIN_STOCK_COVERAGE = 0.8;

/** A formula with two letters more at its edge (贯彻新发展理念 积极) is still the formula, however short. */
export const MAX_STOCK_REST = 2;

/** The longest formulation that was counted. */
export const MAX_FORMULATION_LETTERS = 48;

/** Fewer items are no development over fifteen years, and one more or less would bend the curve. */
export const MIN_CURVE_ITEMS = 10;
