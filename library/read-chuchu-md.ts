import type { Source } from '../engine/types';
import { readFrontMatter } from './read-front-matter';
import { type FileLine, readParagraphs } from './read-paragraphs';
import { readTerms } from './read-terms';
import { SourceFileError, type SourceFileProblem } from './source-file-error';

/**
 * Reads a source file: facts and terms between two lines of hyphens, then the text (docs/source-format.md).
 * @throws {SourceFileError} with everything that is wrong, each with its line.
 */
export function readChuchuMd(file: string): Source {
  const problems: SourceFileProblem[] = [];
  const lines = linesOf(file);
  for (const { number, text } of lines) {
    // Undecodable bytes become U+FFFD; control characters betray a file that is no text.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\u0000-\u0008\u000b-\u001f\ufffd]/u.test(text))
      problems.push({ code: 'not-utf8', line: number, params: {} });
  }
  const { head, body } = splitFile(lines, problems);
  const front = head && readFrontMatter(head, problems);
  const read = body ? readParagraphs(body, problems) : [];
  const paragraphs = read.map(({ paragraph }) => paragraph);
  if (!front) throw new SourceFileError(problems);
  const { terms: _listed, ...facts } = front.facts;
  const terms = readTerms(front, paragraphs, problems);
  if (facts.placeholder && !paragraphs.some(({ text }) => text.includes(facts.placeholder!))) {
    const { placeholder } = facts;
    problems.push({ code: 'no-placeholder', line: front.lineOf(['placeholder']), params: { placeholder } });
  }
  if (problems.length > 0) throw new SourceFileError(problems);
  return { ...facts, paragraphs, terms };
}

function linesOf(file: string): FileLine[] {
  return file
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n/u)
    .map((text, position) => ({ number: position + 1, text }));
}

/** The facts stand between the file's first line, three hyphens, and the next such line. */
function splitFile(
  lines: readonly FileLine[],
  problems: SourceFileProblem[],
): { head?: FileLine[]; body?: FileLine[] } {
  const isFence = ({ text }: FileLine) => text.trimEnd() === '---';
  if (!lines[0] || !isFence(lines[0])) {
    problems.push({ code: 'no-front-matter', line: 1, params: {} });
    return {};
  }
  const end = lines.findIndex((line, position) => position > 0 && isFence(line));
  if (end < 0) {
    problems.push({ code: 'front-matter-not-closed', line: 1, params: {} });
    return {};
  }
  return { head: lines.slice(1, end), body: lines.slice(end + 1) };
}
