import * as v from 'valibot';
import { type Document, isMap, isPair, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import {
  FACT_KEYS,
  type FrontMatter,
  frontMatterSchema,
  TERM_KEYS,
  TERM_USE_KEYS,
} from './front-matter-schema';
import type { FileLine } from './read-paragraphs';
import { isProblemCode, type SourceFileProblem, type SourceFileProblemCode } from './source-file-error';

export type KeyPath = readonly (string | number)[];

export interface ReadFrontMatter {
  readonly facts: FrontMatter;
  /** The line of the file where a value stands. */
  lineOf(path: KeyPath): number;
}

/** A hostile file could nest so deeply that the YAML reader brings the whole process down. */
const LONGEST_LINE = 2_000;
const DEEPEST_BRACKETS = 20;
const LONGEST_INDENT = 40;

const KEYS: ReadonlySet<string> = new Set([...FACT_KEYS, ...TERM_USE_KEYS, ...TERM_KEYS]);

/**
 * Reads the facts and terms at the head of a source file.
 * @param lines what stands between the two lines of hyphens.
 * @param problems is added to.
 * @returns undefined when the facts can't be used.
 */
export function readFrontMatter(
  lines: readonly FileLine[],
  problems: SourceFileProblem[],
): ReadFrontMatter | undefined {
  const firstLine = lines[0]?.number ?? 2;
  const faultsBefore = problems.length;
  reportDepth(lines, problems);
  reportColons(lines, problems);
  if (problems.length > faultsBefore) return undefined;
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const document = parseDocument(lines.map(({ text }) => text).join('\n'), {
    lineCounter: counter,
    prettyErrors: false,
    // Every scalar stays text: 2025 is no number, “no” is no false.
    schema: 'failsafe',
  });
  const lineOf = (path: KeyPath) => lineAt(offsetOf(document, path));
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    problems.push({ code: 'not-yaml', line: lineAt(pos[0]), params: { detail: message } });
  }
  visit(document, {
    Alias: (_, node) => {
      problems.push({ code: 'reference', line: lineAt(startOf(node) ?? 0), params: {} });
      return visit.BREAK;
    },
  });
  if (problems.length > faultsBefore) return undefined;
  const result = v.safeParse(frontMatterSchema, withoutBlanks(document.toJS() ?? {}));
  if (result.success) return { facts: result.output, lineOf };
  for (const issue of result.issues) problems.push(problemOf(issue, lineOf));
  return undefined;
}

function reportDepth(lines: readonly FileLine[], problems: SourceFileProblem[]) {
  let brackets = 0;
  for (const { number, text } of lines) {
    brackets += text.split(/[[{]/u).length - text.split(/[\]}]/u).length;
    const indent = /^[\s?-]*/u.exec(text)![0].length;
    if (brackets <= DEEPEST_BRACKETS && indent <= LONGEST_INDENT && text.length <= LONGEST_LINE) continue;
    problems.push({ code: 'too-deep', line: number, params: {} });
    return;
  }
}

/** “date：2025” and “date:2025” are what a Chinese keyboard makes easy; YAML's own words for it help nobody. */
function reportColons(lines: readonly FileLine[], problems: SourceFileProblem[]) {
  for (const { number, text } of lines) {
    const key = /^\s*(?:- +)?([a-z]+)\s*(?:：|:(?=\S))/u.exec(text)?.[1];
    if (key && KEYS.has(key)) problems.push({ code: 'colon', line: number, params: { key } });
  }
}

/** `speaker:` with nothing after it says the same as no such line: not known. */
function withoutBlanks(values: unknown): unknown {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return values;
  const known = new Set(FACT_KEYS);
  return Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== '' || !known.has(key)));
}

/** Goes down a path as far as the document has it, so that a missing value is told where it should stand. */
function offsetOf(document: Document, path: KeyPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  return Number(node.range[0]);
}

const CODES_BY_SCHEMA: Readonly<Record<string, SourceFileProblemCode>> = {
  string: 'not-text',
  array: 'not-a-list',
  picklist: 'not-one-of',
};

type Issue = v.InferIssue<typeof frontMatterSchema>;

function problemOf(issue: Issue, lineOf: (path: KeyPath) => number): SourceFileProblem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const params = {
    key: String(path.findLast((step) => typeof step === 'string') ?? '---'),
    given: String(issue.input),
    allowed:
      issue.type === 'picklist' ? (issue.expected ?? '').replace(/[()"]/gu, '') : keysBeside(path).join(', '),
  };
  return { code: codeOf(issue), line: lineOf(path), params };
}

/** The schema's own checks carry a problem code as their message; the rest is told by the kind of schema. */
function codeOf({ type, expected, message }: Issue): SourceFileProblemCode {
  if (isProblemCode(message)) return message;
  if (type === 'strict_object') return expected === 'never' ? 'unknown-key' : 'missing-key';
  return CODES_BY_SCHEMA[type] ?? 'not-text';
}

function keysBeside(path: KeyPath): readonly string[] {
  if (path[0] !== 'terms' || path.length === 1) return FACT_KEYS;
  return path.length === 2 ? TERM_USE_KEYS : TERM_KEYS;
}
