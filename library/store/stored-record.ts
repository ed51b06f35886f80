import * as v from 'valibot';
import type { SourceFacts } from '~/engine/passage';
import type { Source, SourceId } from '~/engine/types';
import { sourceIdSchema } from '~/protocol/schemas';
import { factsSchema, paragraphsSchema, sourceSchema, termsSchema } from './source-schema';
import type { Origin, SourceHead } from './stored-source';

/** The records of the database, and the checks that what is read still is one. */

export type StoredHead = Omit<SourceHead, 'on' | 'bundled' | 'edited'>;

export interface StoredBody {
  readonly id: SourceId;
  readonly paragraphs: Source['paragraphs'];
  readonly terms: Source['terms'];
}

/** The sources that are off: apart from the heads, since the bundled source has none. */
export interface SwitchedOff {
  readonly name: 'off';
  readonly ids: readonly string[];
}

/** What should be there (tally.ts). */
export interface Tally {
  readonly name: 'tally';
  /** How often sources were added, changed or removed. */
  readonly changes: number;
  /** How many there were after the last change. */
  readonly sources: number;
}

export const originSchema: v.GenericSchema<unknown, Origin> = v.variant('kind', [
  v.strictObject({ kind: v.literal('bundled') }),
  v.strictObject({ kind: v.literal('file'), name: v.string() }),
  v.strictObject({ kind: v.literal('page'), address: v.string() }),
  v.strictObject({ kind: v.literal('paste') }),
]);

export const addedSchema = v.pipe(v.string(), v.isoTimestamp());

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const headSchema: v.GenericSchema<unknown, StoredHead> = v.strictObject({
  facts: factsSchema,
  added: addedSchema,
  origin: originSchema,
  characters: count,
  paragraphs: count,
  terms: count,
  revision: v.pipe(v.string(), v.nonEmpty()),
});

export const bodySchema: v.GenericSchema<unknown, StoredBody> = v.strictObject({
  id: sourceIdSchema,
  paragraphs: paragraphsSchema,
  terms: termsSchema,
});

const switchedOffSchema = v.object({ ids: v.array(v.string()) });

/** @returns the ids; none when the record is missing or no longer one. */
export function idsOff(record: unknown): ReadonlySet<string> {
  const read = v.safeParse(switchedOffSchema, record);
  return new Set(read.success ? read.output.ids : []);
}

/** @returns the record, or undefined for one that no longer fits. */
export function fitting<T>(schema: v.GenericSchema<unknown, T>, record: unknown): T | undefined {
  const read = v.safeParse(schema, record);
  return read.success ? read.output : undefined;
}

export interface HeadDetails {
  readonly added: string;
  readonly origin: Origin;
  readonly revision: string;
}

/**
 * @returns the two records of a source.
 * @throws ValiError for what is no source: it could be written, and never be read again.
 */
export function recordsOf(given: Source, details: HeadDetails): { head: StoredHead; body: StoredBody } {
  const source = v.parse(sourceSchema, given);
  const { paragraphs, terms, ...facts } = source;
  return {
    head: { facts, ...details, ...countsOf(source) },
    body: { id: source.id, paragraphs, terms },
  };
}

/** @returns how much there is of a source, for the list. */
export function countsOf({
  paragraphs,
  terms,
}: Source): Pick<SourceHead, 'characters' | 'paragraphs' | 'terms'> {
  return {
    characters: paragraphs.reduce((sum, { text }) => sum + text.length, 0),
    paragraphs: paragraphs.length,
    terms: terms.length,
  };
}

export function sourceOfRecords(facts: SourceFacts, { paragraphs, terms }: StoredBody): Source {
  return { ...facts, paragraphs, terms };
}
