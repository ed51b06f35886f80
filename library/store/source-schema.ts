import * as v from 'valibot';
import type { SourceFacts } from '~/engine/passage';
import type { Source, Term } from '~/engine/types';
import { paragraphIndexSchema, sourceIdSchema } from '~/protocol/schemas';
import { isAddress, isDate } from '../fact-rules';

/**
 * What a source looks like at rest, in the database and in backups. Nothing else gets in, and what gets in is rebuilt
 * key by key, so that nothing can come along with it.
 */

/** As the source format has it (front-matter-schema.ts). */
const idSchema = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u),
  sourceIdSchema,
);

const known = v.exactOptional(v.string());

const FACTS = {
  id: idSchema,
  title: v.pipe(v.string(), v.nonEmpty()),
  speaker: known,
  office: known,
  date: v.exactOptional(v.pipe(v.string(), v.check(isDate))),
  occasion: known,
  publisher: known,
  number: known,
  newspaper: known,
  page: known,
  // It is made into a link.
  address: v.exactOptional(v.pipe(v.string(), v.check(isAddress))),
  version: v.picklist(['full-text', 'excerpt', 'news-report']),
  complete: v.boolean(),
  placeholder: known,
  visibility: v.picklist(['public', 'private']),
} as const;

export const factsSchema: v.GenericSchema<unknown, SourceFacts> = v.strictObject(FACTS);

const paragraphSchema = v.strictObject({
  index: paragraphIndexSchema,
  kind: v.picklist(['title', 'salutation', 'heading', 'body']),
  level: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  text: v.string(),
});

export const paragraphsSchema: v.GenericSchema<unknown, Source['paragraphs']> = v.pipe(
  v.array(paragraphSchema),
  v.check((paragraphs) => paragraphs.every(({ index }, i) => index === i + 1), 'counted from 1'),
);

export const termsSchema: v.GenericSchema<unknown, readonly Term[]> = v.array(
  v.strictObject({
    form: v.string(),
    aliases: v.array(v.string()),
    use: v.picklist(['flagged', 'lookup']),
    group: v.string(),
    rendering: known,
    note: known,
  }),
);

export const sourceSchema: v.GenericSchema<unknown, Source> = v.strictObject({
  ...FACTS,
  paragraphs: paragraphsSchema,
  terms: termsSchema,
});
