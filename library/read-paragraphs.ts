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
const HEADING = /^(#+)(\s*)(.*)$/u;

/**
 * Reads the text below the front matter: `#` title, `##` and deeper headings, one line a paragraph, empty lines
 * between, `>` before a salutation that could not be told as one, `\` before a paragraph that would be taken for something
 * else. Nothing else of Markdown is meant: a line's characters are the paragraph's.
 *
 * @param problems is added to.
 */
export function readParagraphs(lines: readonly FileLine[], problems: SourceFileProblem[]): ReadParagraph[] {
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
    const piece = heading ? readHeading(heading, number, read, problems) : readText(line, read);
    if (!piece) continue;
    read.push({ line: number, paragraph: { index: (read.length + 1) as ParagraphIndex, ...piece } });
  }
  if (read.every(({ paragraph }) => paragraph.kind === 'title')) {
    problems.push({ code: 'no-text', line: lines.at(-1)?.number ?? 1, params: {} });
  }
  return read;
}

type Piece = Omit<Paragraph, 'index'>;

function readText(line: string, before: readonly ReadParagraph[]): Piece {
  const marked = /^([\\>])\s*(.+)$/u.exec(line);
  if (marked) return { kind: marked[1] === '>' ? 'salutation' : 'body', level: 0, text: marked[2]! };
  const first = before.every(({ paragraph }) => paragraph.kind === 'title');
  return { kind: first && greets(line) ? 'salutation' : 'body', level: 0, text: line };
}

/** Whether a first paragraph is taken for a salutation. */
export function greets(text: string): boolean {
  return text.length <= LONGEST_SALUTATION && /[:：]$/u.test(text);
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
    // Its lines follow each other, and others may stand above it: who issued the document, its number.
    const further = before.at(-1)?.paragraph.kind !== 'title';
    if (further && before.some(({ paragraph }) => paragraph.kind === 'title'))
      problems.push({ code: 'second-title', line, params: {} });
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
