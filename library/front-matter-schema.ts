import * as v from 'valibot';
import type { SourceId } from '../engine/types';
import { isAddress, isDate } from './fact-rules';

/**
 * The facts and terms at the head of a source file. Every scalar arrives as text (the YAML is read without guessing
 * types, so that 2025 or “no” stay what they are). Messages are problem codes.
 */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('empty'));
const fact = v.exactOptional(text);

const id = v.pipe(
  text,
  v.regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, 'bad-id'),
  v.transform((name) => name as SourceId),
);

const date = v.pipe(text, v.check(isDate, 'bad-date'));
const address = v.pipe(text, v.check(isAddress, 'bad-address'));

const isFields = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Lists count as objects otherwise, and their indexes as keys. */
const fields = v.custom<Record<string, unknown>>(isFields, 'not-fields');

const longTerm = v.strictObject({
  term: text,
  aliases: v.exactOptional(v.array(text), []),
  rendering: fact,
  note: fact,
});
const shortTerm = v.pipe(
  text,
  v.transform((form): v.InferOutput<typeof longTerm> => ({ term: form, aliases: [] })),
);
/** A term is its form alone, or fields when there is more to say. */
const term = v.lazy((input) => (isFields(input) ? longTerm : shortTerm));

/** By the groups' names, of which a record would leave some out: constructor is one. */
const groups = v.exactOptional(
  v.pipe(
    fields,
    v.transform((byName) => new Map(Object.entries(byName))),
    v.map(v.string(), v.array(term)),
  ),
  {},
);
const terms = v.strictObject({ flagged: groups, lookup: groups });

const facts = v.strictObject({
  id,
  title: text,
  speaker: fact,
  office: fact,
  date: v.exactOptional(date),
  occasion: fact,
  publisher: fact,
  number: fact,
  newspaper: fact,
  page: fact,
  address: v.exactOptional(address),
  version: v.exactOptional(v.picklist(['full-text', 'excerpt', 'news-report']), 'full-text'),
  complete: v.pipe(
    v.exactOptional(v.picklist(['true', 'false']), 'true'),
    v.transform((value) => value === 'true'),
  ),
  placeholder: fact,
  // A source is published only when somebody says so.
  visibility: v.exactOptional(v.picklist(['public', 'private']), 'private'),
  terms: v.exactOptional(v.pipe(fields, terms), {}),
});

export const frontMatterSchema = v.pipe(fields, facts);
export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;

/** The keys that may stand at the head of a file, within `terms`, and within a term. */
export const FACT_KEYS = Object.keys(facts.entries);
export const TERM_USE_KEYS = Object.keys(terms.entries);
export const TERM_KEYS = Object.keys(longTerm.entries);
