import type { Paragraph, ParagraphIndex } from '../engine/types';
import type { SourceFileProblem } from './source-file-error';

/** One line of a source file, with its number counted from 1. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
}

/** A paragraph and the line of the file that holds it. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly line: number;
}

/** Longer first paragraphs that end in a colon introduce something; they greet nobody. */
const LONGEST_SALUTATION = 40;
const HEADING = /^(#{1,6})(?!#)(\s*)(.*)$/u;

/**
 * Reads the text below the front matter: `#` title, `##` and deeper headings, one line a paragraph, empty lines
 * between. Nothing else of Markdown is meant: a line's characters are the paragraph's. `\#` begins a paragraph with #.
 *
 * @param complete false where the text is cut off, which may be just after a heading.
 * @param problems is added to.
 */
export function readParagraphs(
  lines: readonly FileLine[],
  complete: boolean,
  problems: SourceFileProblem[],
): ReadParagraph[] {
  const read: ReadParagraph[] = [];
  let previousIsBody = false;
  for (const { number, text: raw } of lines) {
    const line = raw.trim();
    if (line === '') {
      previousIsBody = false;
      continue;
    }
    const heading = HEADING.exec(line);
    if (!heading && previousIsBody) problems.push({ code: 'two-lines', line: number, params: {} });
    previousIsBody = !heading;
    const piece = heading
      ? readHeading(heading, number, read, problems)
      : readText(line.replace(/^\\#/u, '#'), read);
    if (!piece) continue;
    read.push({ line: number, paragraph: { index: (read.length + 1) as ParagraphIndex, ...piece } });
  }
  if (read.every(({ paragraph }) => paragraph.kind === 'title')) {
    problems.push({ code: 'no-text', line: lines.at(-1)?.number ?? 1, params: {} });
  }
  reportEmptySections(read, complete, problems);
  return read;
}

type Piece = Omit<Paragraph, 'index'>;

function readText(text: string, before: readonly ReadParagraph[]): Piece {
  const first = before.every(({ paragraph }) => paragraph.kind === 'title');
  const greets = first && text.length <= LONGEST_SALUTATION && /[:：]$/u.test(text);
  return { kind: greets ? 'salutation' : 'body', level: 0, text };
}

function readHeading(
  [, marks = '', space = '', text = '']: RegExpExecArray,
  line: number,
  before: readonly ReadParagraph[],
  problems: SourceFileProblem[],
): Piece | undefined {
  if (text === '') {
    problems.push({ code: 'empty-heading', line, params: { marks } });
    return undefined;
  }
  if (space === '') problems.push({ code: 'heading-without-space', line, params: { marks } });
  const level = marks.length - 1;
  if (level === 0) {
    if (before.some(({ paragraph }) => paragraph.kind === 'title'))
      problems.push({ code: 'second-title', line, params: {} });
    else if (before.length > 0) problems.push({ code: 'late-title', line, params: {} });
    return { kind: 'title', level, text };
  }
  const above = before.findLast(({ paragraph }) => paragraph.kind === 'heading')?.paragraph.level ?? 0;
  if (level > above + 1) {
    problems.push({
      code: 'skipped-level',
      line,
      params: { heading: text, expected: '#'.repeat(above + 2) },
    });
  }
  return { kind: 'heading', level, text };
}

/** A heading without a paragraph below it is most often a paragraph that was marked as a heading by mistake. */
function reportEmptySections(
  read: readonly ReadParagraph[],
  complete: boolean,
  problems: SourceFileProblem[],
) {
  for (const [position, { paragraph, line }] of read.entries()) {
    if (paragraph.kind !== 'heading') continue;
    const next = read[position + 1]?.paragraph;
    const empty = next ? next.kind === 'heading' && next.level <= paragraph.level : complete;
    if (empty) problems.push({ code: 'heading-without-text', line, params: { heading: paragraph.text } });
  }
}
