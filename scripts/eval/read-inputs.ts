import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { UserError } from '../user-error';

const expectationSchema = v.pipe(
  v.object({
    kind: v.picklist(['quote', 'altered', 'none']),
    /** The kinds that count as right. */
    accept: v.optional(v.array(v.picklist(['quote', 'altered', 'none']))),
    start: v.pipe(v.number(), v.integer(), v.minValue(0)),
    end: v.pipe(v.number(), v.integer(), v.minValue(0)),
    sourceParagraphIndex: v.nullish(v.number()),
  }),
  v.check(({ start, end }) => start <= end, 'start is after end'),
);

const caseSchema = v.pipe(
  v.object({
    id: v.string(),
    kind: v.string(),
    html: v.nullish(v.string()),
    text: v.string(),
    expect: v.array(expectationSchema),
  }),
  v.check(({ text, expect }) => expect.every(({ end }) => end <= text.length), 'expect reaches beyond text'),
);

/** A page with what should be found on it; spans are UTF-16 offsets into `text`. */
export type LabelledCase = v.InferOutput<typeof caseSchema>;
export type Expectation = v.InferOutput<typeof expectationSchema>;

const documentSchema = v.object({ id: v.optional(v.union([v.string(), v.number()])), text: v.string() });

/** Text of which nothing is known. */
export interface TextFile {
  readonly name: string;
  readonly documents: readonly { readonly id: string; readonly text: string }[];
}

export interface Inputs {
  readonly cases: readonly LabelledCase[];
  readonly texts: readonly TextFile[];
}

const READABLE = /\.(json|jsonl|txt)$/;

/**
 * Reads labelled cases and texts from files, and from folders with all that is in them, in the order of their names.
 * @throws UserError when one can't be read or is not in its format: with its name and place.
 */
export function readInputs(paths: readonly string[]): Inputs {
  const cases: LabelledCase[] = [];
  const texts: TextFile[] = [];
  for (const file of paths.flatMap(filesAt)) {
    const content = contentOf(file);
    if (file.endsWith('.json')) cases.push(...casesOf(file, content));
    else texts.push({ name: path.basename(file), documents: documentsOf(file, content) });
  }
  if (cases.length === 0 && texts.every(({ documents }) => documents.length === 0))
    throw new UserError(`Nothing to run in ${paths.join(', ')}: no cases and no text.`);
  return { cases, texts };
}

function filesAt(at: string): string[] {
  const stat = statSync(at, { throwIfNoEntry: false });
  if (!stat) throw new UserError(`There is no ${at}.`);
  if (stat.isDirectory()) {
    return readdirSync(at, { withFileTypes: true })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || READABLE.test(entry.name)))
      .flatMap((entry) => filesAt(path.join(at, entry.name)));
  }
  if (!READABLE.test(at)) throw new UserError(`${at} is neither .json, .jsonl nor .txt.`);
  return [at];
}

function contentOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is not UTF-8' : String((error as Error).message);
    throw new UserError(`${file} can't be read: ${reason}.`);
  }
}

function casesOf(file: string, content: string): LabelledCase[] {
  const items = parseJson(file, content);
  if (!Array.isArray(items)) throw new UserError(`${file}: labelled cases are a JSON array.`);
  return items.map((item, i) => parse(caseSchema, item, `${file}, case ${i + 1}`));
}

function documentsOf(file: string, content: string): TextFile['documents'] {
  if (file.endsWith('.txt')) return [{ id: path.basename(file), text: content }];
  return content.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const where = `${file}, line ${i + 1}`;
    const { id, text } = parse(documentSchema, parseJson(where, line), where);
    return [{ id: String(id ?? i + 1), text }];
  });
}

function parseJson(where: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${where}: this is not JSON.`);
  }
}

function parse<S extends v.GenericSchema>(schema: S, value: unknown, where: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const at = v.getDotPath(issue);
  throw new UserError(`${where}: ${at ? `${at}: ` : ''}${issue.message}.`);
}
