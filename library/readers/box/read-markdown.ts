import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { ImportError } from '../import-error';
import { CHARACTERS, LINES, MARKDOWN_DEPTH, MARKDOWN_MARKS } from '../limits';
import type { RawDocument, RawLine } from '../read-document';
import { decodeText, LARGEST_CHARACTER } from './decode-text';
import { notesApart } from './markdown-notes';
import { paragraphsOfLines } from './paragraphs-of-lines';
import type { Reader } from './reader';
import { withoutTags } from './without-tags';

/** Reads Markdown: its headings are headings, everything else is paragraphs, without the signs that format them. */
export const readMarkdown: Reader = async (bytes) => {
  if (bytes.length > CHARACTERS * LARGEST_CHARACTER) throw new ImportError('too-long');
  const { text, encoding } = decodeText(bytes);
  if (text.length > CHARACTERS) throw new ImportError('too-long');
  const { title, body } = splitFrontMatter(text.replace(/\r\n?/gu, '\n'));
  refuseDeep(body);
  const { text: own, notes } = notesApart(body);
  const lines = [
    ...linesOf(fromMarkdown(own)),
    ...linesOf(fromMarkdown(notes)).map(({ text: words }) => ({ text: words, note: true })),
  ];
  if (lines.every((line) => line.text.trim() === '')) throw new ImportError('no-text');
  const raw: RawDocument = {
    format: 'markdown',
    lines,
    wrapped: false,
    notes: [{ code: 'encoding', encoding }],
  };
  return title === undefined ? raw : { ...raw, title };
};

/** Notes begin with facts between two lines of hyphens, or of plus signs; of them only the title is ours. */
function splitFrontMatter(text: string): { readonly title?: string; readonly body: string } {
  const head = /^(---|\+\+\+)[ \t]*\n((?:(?!\1[ \t]*$).*\n)*)\1[ \t]*(?:\n|$)/mu.exec(text);
  if (head?.index !== 0) return { body: text };
  const body = text.slice(head[0].length);
  const title = titleAmong(head[2] ?? '');
  return title ? { title, body } : { body };
}

function titleAmong(facts: string): string {
  const lines = facts.split('\n').map((line) => /^title(?::|\s{0,8}=)(.*)$/u.exec(line)?.[1]);
  const title = lines.find((it) => it !== undefined)?.trim() ?? '';
  const isQuoted = /^["']/u.test(title) && title.length > 1 && title.endsWith(title.charAt(0));
  return isQuoted ? title.slice(1, -1) : title;
}

/** What the parser takes some hundred bytes for, each, and looks for the other half of. */
const MARK = /[*_`~[\]!<&\\]/gu;

/** A million quotes within each other would keep the parser for ever. */
function refuseDeep(body: string): void {
  if ((body.match(MARK)?.length ?? 0) > MARKDOWN_MARKS) throw new ImportError('bomb', 'marks');
  const lines = body.split('\n');
  // Every other one may be blank.
  if (lines.length > 2 * LINES) throw new ImportError('too-long');
  for (const line of lines) {
    const marks = /^(?:[ \t>*+-]|\d{1,9}[.)])*/u.exec(line)![0];
    const depth = marks.match(/>|(?:[*+-]|\d[.)])(?=[ \t])/gu)?.length ?? 0;
    if (depth > MARKDOWN_DEPTH && !isRule(line)) throw new ImportError('bomb', 'nesting');
  }
}

/** Stars or hyphens, but not both. */
function isRule(line: string): boolean {
  const [mark, ...others] = new Set(line.replace(/[ \t]/gu, ''));
  return (mark === '*' || mark === '-') && others.length === 0;
}

function linesOf(root: Root): RawLine[] {
  const headings = root.children.filter((node) => node.type === 'heading');
  const tops = headings.filter(({ depth }) => depth === 1);
  // One first-level heading, and the first, is the document's title; several are its chapters.
  const title = tops.length === 1 && headings[0] === tops[0] ? tops[0] : undefined;
  const highest = headings.reduce((least, it) => (it === title ? least : Math.min(least, it.depth)), 6);
  const styleOf = (heading: Heading): NonNullable<RawLine['style']> =>
    heading === title ? { kind: 'title', level: 0 } : { kind: 'heading', level: heading.depth - highest + 1 };
  return root.children.flatMap((node) => linesOfBlock(node, styleOf));
}

function linesOfBlock(
  node: RootContent,
  styleOf: (heading: Heading) => NonNullable<RawLine['style']>,
): RawLine[] {
  switch (node.type) {
    case 'heading':
      return [{ text: withoutSigns(inlineLines(node).join('\n')), style: styleOf(node) }];
    case 'paragraph':
      return (tableCells(node) ?? paragraphsOfLines(inlineLines(node))).map((text) => ({
        text: withoutSigns(text),
        ...(isBold(node) && { bold: true }),
      }));
    case 'list':
      return node.children.flatMap((item, i) => {
        const [first, ...others] = item.children.flatMap((child) => linesOfBlock(child, styleOf));
        if (!first) return [];
        const number = node.ordered ? `${(node.start ?? 1) + i}. ` : '';
        return [{ ...first, text: number + first.text.replace(TASK, '') }, ...others];
      });
    case 'blockquote':
      return node.children.flatMap((child) => linesOfBlock(child, styleOf));
    case 'code':
      return node.value.split('\n').map((text) => ({ text }));
    case 'html':
      return withoutTags(node.value)
        .split('\n')
        .map((text) => ({ text: text.trim() }))
        .filter(({ text }) => text !== '');
    default:
      return [];
  }
}

/** [x] before what is to be done, and [!note] at the head of a box. */
const TASK = /^\[[ xX]\]\s+/u;
/** By the book, **bold。** ends only before a space; in Chinese there is none. */
const AFTER_MARK = /(?<=[，。、；：！？）”]) (?=\p{Script=Han})/gu;
const BOX = /^\[![\p{L}-]{1,20}\][+-]?\s*/u;

/**
 * By the book, no emphasis ends between 。** and a Han character; everybody who writes Chinese means it to. Nor does it
 * know what most programs do: ==marked==, ~~struck~~, [[a page of one's own|as it is called here]].
 */
function withoutSigns(text: string): string {
  return text
    .replace(BOX, '')
    .replace(AFTER_MARK, '')
    .replace(/(\*\*|==|~~)(?=[^\s*=~])([^*=~\n]{1,1000})(?<=[^\s*=~])\1/gu, '$2')
    .replace(/\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/gu, '$1');
}

const isBold = ({ children }: Paragraph) =>
  children.every((child) => child.type === 'strong' || (child.type === 'text' && child.value.trim() === ''));

/** Tables are no Markdown by the book, but everybody's: rows of cells between bars, below a row of hyphens. */
function tableCells(paragraph: Paragraph): string[] | undefined {
  const rows = textOf(paragraph).split('\n');
  const isTable =
    rows.length > 1 &&
    (rows.every((row) => row.trimStart().startsWith('|')) ||
      (/^[\s|:-]*-\s*\|[\s|:-]*$/u.test(rows[1]!) && rows.every((row) => row.includes('|'))));
  if (!isTable) return undefined;
  const cells = rows.flatMap((row) => row.split('|').map((cell) => cell.trim()));
  return cells.filter((cell) => cell !== '' && !/^:?-+:?$/u.test(cell));
}

/** The lines of a heading or paragraph as far as somebody broke them on purpose; other breaks stay inside of them. */
function inlineLines(node: Nodes): string[] {
  if (node.type === 'break' || (node.type === 'html' && /^<br[\s/>]/iu.test(node.value))) return ['', ''];
  if (node.type === 'html' || node.type === 'image') return [''];
  if (!('children' in node)) return [textOf(node)];
  const lines = [''];
  for (const child of node.children) {
    for (const [i, line] of inlineLines(child).entries()) lines.push(i === 0 ? lines.pop()! + line : line);
  }
  return lines;
}
