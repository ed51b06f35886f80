import * as v from 'valibot';
import type { WordingHistory } from '~/engine/history';
import type { Passage } from '~/engine/passage';
import type { Capture, Difference, ParagraphIndex, Place, SourceId } from '~/engine/types';

/** Checks that what crosses from one process to another has the shape that both agreed on, and brands its ids. */

export const sourceIdSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.transform((id) => id as SourceId),
);

export const paragraphIndexSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.transform((index) => index as ParagraphIndex),
);

const offsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

export const placeSchema: v.GenericSchema<unknown, Place> = v.object({
  sourceId: sourceIdSchema,
  paragraph: paragraphIndexSchema,
  start: offsetSchema,
  end: offsetSchema,
});

const known = v.exactOptional(v.string());

export const passageSchema: v.GenericSchema<unknown, Passage> = v.object({
  source: v.object({
    id: sourceIdSchema,
    title: v.string(),
    speaker: known,
    office: known,
    date: known,
    occasion: known,
    publisher: known,
    number: known,
    newspaper: known,
    page: known,
    address: known,
    version: v.picklist(['full-text', 'excerpt', 'news-report']),
    complete: v.boolean(),
    placeholder: known,
    visibility: v.picklist(['public', 'private']),
  }),
  paragraph: v.object({
    index: paragraphIndexSchema,
    kind: v.picklist(['title', 'salutation', 'heading', 'body']),
    level: v.number(),
    text: v.string(),
  }),
  bodyNumber: v.exactOptional(v.number()),
  section: v.array(v.string()),
  cutOff: v.boolean(),
});

const spanSchema = v.object({ start: offsetSchema, end: offsetSchema });

const captureSchema: v.GenericSchema<unknown, Capture> = v.object({ page: spanSchema, source: spanSchema });

const differenceSchema: v.GenericSchema<unknown, Difference> = v.object({
  kind: v.picklist(['replaced', 'dropped', 'inserted', 'moved']),
  page: spanSchema,
  source: spanSchema,
  marked: v.exactOptional(v.boolean()),
});

/** A frame's match as the popup lists it. `id` names it within its frame, until the frame's next list. */
export const pageMatchSchema = v.object({
  id: offsetSchema,
  kind: v.picklist(['term', 'quote', 'altered']),
  /** Stock wording: listed apart, and not counted. */
  common: v.exactOptional(v.boolean()),
  /** The page's own characters. */
  text: v.string(),
  /** For a term, its canonical form. */
  form: v.exactOptional(v.string()),
  places: v.pipe(v.array(placeSchema), v.minLength(1)),
  /** What differs from the source, and what stands in its placeholder's place: on the page, spans of `text`. */
  differences: v.exactOptional(v.array(differenceSchema)),
  captures: v.exactOptional(v.array(captureSchema)),
  /** False for text that the page hides just now: it can't be jumped to. */
  visible: v.boolean(),
});
export type PageMatch = v.InferOutput<typeof pageMatchSchema>;

const historySchema: v.GenericSchema<unknown, WordingHistory> = v.union([
  v.object({ kind: v.picklist(['none', 'no-data']) }),
  v.object({
    kind: v.literal('figures'),
    items: v.number(),
    first: v.exactOptional(
      v.union([
        v.object({ kind: v.literal('day'), day: v.string() }),
        v.object({ kind: v.literal('before-data') }),
      ]),
    ),
    use: v.exactOptional(
      v.object({
        years: v.array(
          v.object({ year: v.number(), items: v.number(), share: v.number(), incomplete: v.boolean() }),
        ),
        peakYear: v.exactOptional(v.number()),
      }),
    ),
  }),
]);

/** What is known of a wording's use, and the stock formulations in it, as spans of the text that was asked about. */
export const wordingSchema = v.object({
  history: historySchema,
  formulations: v.array(v.object({ start: offsetSchema, end: offsetSchema, history: historySchema })),
});
export type Wording = v.InferOutput<typeof wordingSchema>;
