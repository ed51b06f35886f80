import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { ImportError } from '../import-error';
import { CHARACTERS, MARKDOWN_DEPTH } from '../limits';
import type { RawDocument, RawLine } from '../read-document';
import { decodeText } from './decode-text';
import { paragraphsOfLines } from './paragraphs-of-lines';
import type { Reader } from './reader';
import { withoutTags } from './without-tags';

/** Reads Markdown: its headings are headings, everything else is paragraphs, without the signs that format them. */
export const readMarkdown: Reader = async (bytes) => {
  const { text, encoding } = decodeText(bytes);
  if (text.length > CHARACTERS) throw new ImportError('too-long');
  const { title, body } = splitFrontMatter(text.replace(/\r\n?/gu, '\n'));
  refuseDeep(body);
  const lines = linesOf(fromMarkdown(body));
  if (lines.every((line) => line.text.trim() === '')) throw new ImportError('no-text');
  const raw: RawDocument = {
    format: 'markdown',
    lines,
    wrapped: false,
    notes: [{ code: 'encoding', encoding }],
  };
  return title === undefined ? raw : { ...raw, title };
};

/** Notes begin with facts between two lines of hyphens; of them only the title is ours. */
function splitFrontMatter(text: string): { readonly title?: string; readonly body: string } {
  const head = /^---[ \t]*\n((?:(?!---[ \t]*$).*\n)*)---[ \t]*(?:\n|$)/mu.exec(text);
  if (head?.index !== 0) return { body: text };
  const body = text.slice(head[0].length);
  const title = /^title:[ \t]*(?<quote>["']?)(?<title>.*?)\k<quote>[ \t]*$/mu.exec(head[1] ?? '')?.groups
    ?.title;
  return title ? { title, body } : { body };
}

/** A million quotes within each other would keep the parser for ever. */
function refuseDeep(body: string): void {
  for (const line of body.split('\n')) {
    const marks = /^(?:[ \t>*+-]|\d{1,9}[.)])*/u.exec(line)![0];
    const isRule = /^[ \t*-]*$/u.test(line);
    const depth = marks.match(/>|(?:[*+-]|\d[.)])(?=[ \t])/gu)?.length ?? 0;
    if (depth > MARKDOWN_DEPTH && !isRule) throw new ImportError('bomb', 'nesting');
  }
}

function linesOf(root: Root): RawLine[] {
  const headings = root.children.filter((node) => node.type === 'heading');
  const tops = headings.filter(({ depth }) => depth === 1);
  // One first-level heading, and the first, is the document's title; several are its chapters.
  const title = tops.length === 1 && headings[0] === tops[0] ? tops[0] : undefined;
  const highest = Math.min(...headings.filter((it) => it !== title).map(({ depth }) => depth));
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
      return [{ text: inlineLines(node).join('\n'), style: styleOf(node) }];
    case 'paragraph':
      return (tableCells(node) ?? paragraphsOfLines(inlineLines(node))).map((text) => ({ text }));
    case 'list':
      return node.children.flatMap((item, i) => {
        const [first, ...others] = item.children.flatMap((child) => linesOfBlock(child, styleOf));
        if (!first) return [];
        const number = node.ordered ? `${(node.start ?? 1) + i}. ` : '';
        return [{ ...first, text: number + first.text }, ...others];
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

/** Tables are no Markdown by the book, but everybody's: rows of cells between bars. */
function tableCells(paragraph: Paragraph): string[] | undefined {
  const rows = textOf(paragraph).split('\n');
  if (rows.length < 2 || !rows.every((row) => row.trimStart().startsWith('|'))) return undefined;
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
    const [first = '', ...others] = inlineLines(child);
    lines.push(lines.pop()! + first, ...others);
  }
  return lines;
}
