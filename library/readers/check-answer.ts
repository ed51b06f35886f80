import * as v from 'valibot';
import type { Source } from '~/engine/types';
import { isAddress } from '../fact-rules';
import { factsSchema, paragraphsSchema, termsSchema } from '../store/source-schema';
import { IMPORT_ERRORS, ImportError } from './import-error';
import { CHARACTERS, LINES } from './limits';
import { FILE_FORMATS, type RawDocument, type ReadNote } from './read-document';

/**
 * What comes out of a box is as hostile as the file that went in: it is rebuilt key by key, and bounded, before anything
 * else looks at it.
 */

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.finite());
const words = v.pipe(v.string(), v.maxLength(1000));
const address = v.pipe(v.string(), v.maxLength(4000), v.check(isAddress));

const noteSchema: v.GenericSchema<unknown, ReadNote> = v.variant('code', [
  v.strictObject({
    code: v.literal('pages-without-text'),
    pages: v.pipe(v.array(count), v.maxLength(LINES)),
  }),
  v.strictObject({ code: v.literal('cut'), at: count }),
  v.strictObject({ code: v.literal('encoding'), encoding: words }),
  v.strictObject({ code: v.literal('joined-lines') }),
  v.strictObject({ code: v.literal('dropped-lines'), lines: v.pipe(v.array(words), v.maxLength(1000)) }),
]);

const lineSchema = v.strictObject({
  text: v.string(),
  style: v.exactOptional(
    v.strictObject({ kind: v.picklist(['title', 'heading']), level: v.pipe(count, v.maxValue(20)) }),
  ),
  centred: v.exactOptional(v.boolean()),
  bold: v.exactOptional(v.boolean()),
  cell: v.exactOptional(v.boolean()),
  note: v.exactOptional(v.boolean()),
  set: v.exactOptional(v.strictObject({ page: count, left: share, right: share, size: share })),
});

const rawSchema: v.GenericSchema<unknown, RawDocument> = v.strictObject({
  format: v.picklist(FILE_FORMATS),
  title: v.exactOptional(v.pipe(v.string(), v.maxLength(10_000))),
  address: v.exactOptional(address),
  number: v.exactOptional(words),
  date: v.exactOptional(words),
  lines: v.pipe(
    // Counted before they are looked at one by one.
    v.array(v.unknown()),
    v.maxLength(LINES),
    v.array(lineSchema),
    v.check((lines) => lines.reduce((sum, { text }) => sum + text.length, 0) <= CHARACTERS),
  ),
  wrapped: v.boolean(),
  notes: v.pipe(v.array(noteSchema), v.maxLength(20)),
});

const answerSchema = v.union([
  v.strictObject({ raw: rawSchema }),
  v.strictObject({
    source: v.looseObject({
      paragraphs: v.pipe(v.array(v.unknown()), v.maxLength(LINES)),
      terms: v.pipe(v.array(v.unknown()), v.maxLength(LINES)),
    }),
  }),
  v.strictObject({
    error: v.strictObject({ code: v.picklist(IMPORT_ERRORS), detail: v.exactOptional(words) }),
  }),
]);

/**
 * @param answer whatever came out of the box.
 * @returns the document, or the whole source that a `.chuchu.md` is.
 * @throws {ImportError} the box's own, or `reader-failed` when it said something that it never would.
 */
export function checkAnswer(answer: unknown): { raw: RawDocument } | { source: Source } {
  const { success, output } = v.safeParse(answerSchema, answer);
  if (!success) throw new ImportError('reader-failed', 'answer');
  if ('error' in output) throw new ImportError(output.error.code, output.error.detail);
  if ('raw' in output) return output;
  const { paragraphs, terms, ...facts } = output.source;
  const source = v.safeParse(
    v.strictObject({ facts: factsSchema, paragraphs: paragraphsSchema, terms: termsSchema }),
    { facts, paragraphs, terms },
  );
  const place = source.success ? source.output.facts.address : undefined;
  if (!source.success || (place !== undefined && !isAddress(place)))
    throw new ImportError('reader-failed', 'answer');
  return {
    source: { ...source.output.facts, paragraphs: source.output.paragraphs, terms: source.output.terms },
  };
}
