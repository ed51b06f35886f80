import * as v from 'valibot';
import { describeProblem, isProblemCode, type SourceFileProblem } from '../source-file-error';

/** What a value of the file may take up in a message. */
const LONGEST = 80;

const problemSchema = v.object({
  code: v.pipe(v.string(), v.check(isProblemCode)),
  line: v.number(),
  params: v.record(v.string(), v.string()),
});

/** @returns a fault of a source file as the detail of an `ImportError`, which goes out of the reader box as text. */
export function faultyLineDetail({ code, line, params }: SourceFileProblem): string {
  const short = Object.entries(params).map(([name, value]) => [
    name,
    value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
  ]);
  return JSON.stringify({ code, line, params: Object.fromEntries(short) });
}

/** @returns the line and what is wrong with it, in the language of the screen; undefined for a detail of another kind. */
export function readFaultyLine(
  detail: string,
  language: string,
): { readonly line: number; readonly text: string } | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), problemSchema), detail);
  if (!parsed.success) return undefined;
  const { code, line, params } = parsed.output;
  if (!isProblemCode(code)) return undefined;
  return { line, text: describeProblem({ code, params }, language.startsWith('zh') ? 'zh' : 'en') };
}
