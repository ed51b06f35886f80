import { SOURCE_FILE_TEXTS, type SourceFileProblemCode } from './source-file-texts';

export type { SourceFileProblemCode };

export function isProblemCode(code: string): code is SourceFileProblemCode {
  return Object.hasOwn(SOURCE_FILE_TEXTS.en, code);
}

/** One thing wrong with a source file. */
export interface SourceFileProblem {
  readonly code: SourceFileProblemCode;
  /** Counted from 1, as editors do. */
  readonly line: number;
  readonly params: Readonly<Record<string, string>>;
}

/** @returns what is wrong and what to do. */
export function describeProblem(
  { code, params }: Pick<SourceFileProblem, 'code' | 'params'>,
  language: keyof typeof SOURCE_FILE_TEXTS = 'en',
): string {
  return SOURCE_FILE_TEXTS[language][code].replace(/\{(\w+)\}/gu, (_, name: string) => params[name] ?? '');
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
