/**
 * Everything that can be wrong with a source file, with what to do about it. `{name}` stands for a parameter.
 * The code and its parameters are data, so that another language can word them anew.
 */
const TEXTS = {
  // The file as a whole
  'not-utf8': 'This line holds characters that could not be read. Save the file as UTF-8.',
  'no-front-matter':
    'The file must begin with a line of three hyphens (---), then the facts about the source.',
  'front-matter-not-closed': 'The facts about the source must end with a line of three hyphens (---).',

  // The facts
  'not-yaml':
    'This line cannot be understood ({detail}). Check the indentation, and that a space follows each colon and hyphen.',
  colon: 'After “{key}” write a half-width colon and a space: “{key}: …”.',
  reference: 'References (& and *) are not used here: write the value out.',
  'too-deep': 'This line is too long or nested too deeply.',
  'unknown-key': '“{key}” is not known here. Known are: {allowed}.',
  'missing-key': '“{key}” is missing. Add a line “{key}: …”.',
  'not-text': '“{key}” takes a single piece of text.',
  'not-a-list': '“{key}” takes a list: one line for each, indented, with a hyphen and a space before it.',
  'not-fields': '“{key}” takes indented lines of the form “name: …” below it.',
  'not-one-of': '“{key}” is “{given}”, but must be one of: {allowed}.',
  'bad-id': '“{key}” must be made of letters, digits and hyphens, without spaces.',
  'bad-date': '“{key}” must be a year, a month or a day: 2025, 2025-06 or 2025-06-01.',
  'bad-address': '“{key}” must be a web address that begins with http:// or https://.',
  empty: '“{key}” is empty. Fill it in or delete the line.',

  // The text
  'no-text': 'The source has no text. Write it below the facts, with an empty line between paragraphs.',
  'two-lines': 'A paragraph takes one line. Put an empty line before this one, or join it to the line above.',
  'heading-without-space': 'Put a space between “{marks}” and the heading.',
  'empty-heading': 'There is no text after “{marks}”.',
  'second-title': 'A source has one title (#), its lines one after the other. Use ## for headings.',
  'skipped-level': 'The heading “{heading}” skips a level: use “{expected}”.',
  'no-placeholder': 'The placeholder “{placeholder}” does not stand in the text.',

  // The terms
  'term-not-in-text': 'The term “{form}” does not stand in the text. Write it as one paragraph has it.',
  'term-too-short': 'The term “{form}” is too short: a term has at least two characters.',
  'term-across-sentences': 'The term “{form}” holds the end of a sentence.',
  'repeated-term': '“{form}” is listed already, in line {line}.',
} as const;

export type SourceFileProblemCode = keyof typeof TEXTS;

export function isProblemCode(code: string): code is SourceFileProblemCode {
  return Object.hasOwn(TEXTS, code);
}

/** One thing wrong with a source file. */
export interface SourceFileProblem {
  readonly code: SourceFileProblemCode;
  /** Counted from 1, as editors do. */
  readonly line: number;
  readonly params: Readonly<Record<string, string>>;
}

/** @returns what is wrong and what to do, in English. */
export function describeProblem({ code, params }: SourceFileProblem): string {
  return TEXTS[code].replace(/\{(\w+)\}/gu, (_, name: string) => params[name] ?? '');
}

/** A source file that can't be read; `problems` has all that was found, by line. */
export class SourceFileError extends Error {
  readonly problems: readonly SourceFileProblem[];

  constructor(problems: readonly SourceFileProblem[]) {
    const sorted = [...problems].sort((a, b) => a.line - b.line);
    super(sorted.map((problem) => `line ${problem.line}: ${describeProblem(problem)}`).join('\n'));
    this.name = 'SourceFileError';
    this.problems = sorted;
  }
}
