import * as v from 'valibot';
import { message } from './messaging';
import { packedMatchesSchema } from './packed-matches';
import { paragraphIndexSchema, passageSchema, sourceIdSchema, wordingSchema } from './schemas';

/**
 * Every message of Chuchu. Payloads are plain data, never DOM. Each is a constant of its own, so that a bundle holds
 * the schemas only of those it speaks.
 */

/** Nothing is said, so nothing is checked: browsers pass `undefined` on as `null` or not at all. */
const nothing = v.unknown();

// A frame asks the background.

/**
 * The sealed index of the public sources, as base64 (older Chrome passes no ArrayBuffer in messages); null when it is too
 * large to be in every frame: then `matchBlocks` is asked.
 */
export const getIndex = message('getIndex', nothing, v.nullable(v.string()));

/** What of some texts stands in public sources: what `match` of the index says that `getIndex` did not give. */
export const matchBlocks = message('matchBlocks', v.array(v.string()), packedMatchesSchema);

/** One paragraph of a public source, for the card; null when there is none (any more). */
export const getPassage = message(
  'getPassage',
  v.object({ sourceId: sourceIdSchema, paragraph: paragraphIndexSchema }),
  v.nullable(passageSchema),
);

/** What is known of how often a wording of a source is used, and which stock formulations are in it. */
export const getWording = message(
  'getWording',
  v.object({ text: v.pipe(v.string(), v.maxLength(2000)) }),
  wordingSchema,
);

/** Put a part into the asking frame: a bundle of its own, for most frames never need it. */
export const putIn = message(
  'putIn',
  v.object({ part: v.picklist(['local-matcher', 'remote-matcher', 'card', 'panel']) }),
  nothing,
);

/** How many quotations stand in the asking frame (they sum up to the tab's badge), and how many flags in all. */
export const reportQuotations = message(
  'reportQuotations',
  v.object({ count: v.number(), flags: v.number() }),
  nothing,
);

/** The host of the tab's top page, by which a site is switched off; null where it can't be known. */
export const getSiteOfTab = message('getSiteOfTab', nothing, v.nullable(v.string()));

// The background asks a frame.

/** Report once more: the background has lost count, since the tab's top page is a new one. */
export const recount = message('recount', nothing, nothing);

/** The frame's own host; answered by the top frame. */
export const getSite = message('getSite', nothing, v.string());

/** Go to the next or previous flagged phrase and open its card; false when the frame has no further one. */
export const stepToPhrase = message(
  'stepToPhrase',
  v.object({ direction: v.picklist(['next', 'previous']), enter: v.boolean() }),
  v.boolean(),
);

// A page of the extension asks the background.

/** The library was changed: pages are to have the new index. */
export const libraryChanged = message('libraryChanged', nothing, nothing);

/** Have the index of a part of the library ready in the database: its key there; null when that part has no sources. */
export const prepareIndex = message(
  'prepareIndex',
  v.object({ part: v.picklist(['public', 'private', 'all']) }),
  v.nullable(v.string()),
);
