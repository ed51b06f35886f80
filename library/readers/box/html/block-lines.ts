import { isWide } from '../../../structure/cells';
import { ImportError } from '../../import-error';
import { CHARACTERS, LINES } from '../../limits';
import type { RawLine } from '../../read-document';
import { paragraphsOfLines } from '../paragraphs-of-lines';
import { isNoteMark } from './note-marks';

/** What is no text, or text about the page instead of its own. */
const DROPPED = new Set(
  (
    'head script style noscript template nav footer aside form button select textarea input svg math object iframe ' +
    'embed audio video canvas map rt rp dialog menu'
  ).split(' '),
);
const BLOCKS = new Set(
  (
    'address article blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const HEADING = /^h[1-6]$/u;
/** What stands around a block may set it; whole pages were set in the middle once, and their text was not. */
const MOST_AROUND = 3;

/** A line of a page, and whether something in it, or all of it, leads somewhere else. */
export interface PageLine extends RawLine {
  readonly linked: boolean;
  readonly leads: boolean;
}

/** The text of a page as it is gathered: pieces of a block, parted where somebody broke the line. */
interface OpenBlock {
  lines: string[];
  readonly style: RawLine['style'];
  readonly centred: boolean;
  readonly cell: boolean;
  linked: boolean;
  /** Whether letters in it lead to another page, and whether others do not. */
  leads: boolean;
  stays: boolean;
  /** Whether letters in it are bold, and whether others are not. */
  bold: boolean;
  light: boolean;
}

/**
 * Takes the text out of a tree of elements: a paragraph for each block, a heading for each heading; without hidden text,
 * readings above characters, scripts and what leads around the site. Goes through the tree without recursion: pages nest as
 * deep as they like.
 */
export function blockLines(root: Element): PageLine[] {
  const all: PageLine[] = [];
  let open = openBlock(undefined, false, false);
  const bold: Element[] = [];
  const links: Element[] = [];
  let characters = 0;

  const close = (style?: RawLine['style'], centred = false, cell = false) => {
    const lines = open.lines.map(closeUp);
    const whole = open.style ? [lines.join('\n')] : paragraphsOfLines(lines);
    for (const read of whole) {
      const text = read
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim();
      if (text === '') continue;
      characters += text.length;
      if (characters > CHARACTERS || all.length >= LINES) throw new ImportError('too-long');
      const { style: own, linked, centred: middle, cell: inCell } = open;
      const isBold = open.bold && !open.light;
      const leads = open.leads && !open.stays;
      all.push({
        text,
        linked,
        leads,
        ...(own && { style: own }),
        ...(middle && { centred: true }),
        ...(isBold && { bold: true }),
        ...(inCell && { cell: true }),
      });
    }
    open = openBlock(style, centred, cell);
  };
  const enter = (element: Element): boolean => {
    const name = element.localName;
    if (DROPPED.has(name) || isHidden(element)) return false;
    if (isNoteMark(element, open.bold || open.light)) return false;
    if (isBold(element)) bold.push(element);
    if (name === 'a') open.linked = true;
    if (leadsAway(element)) links.push(element);
    if (name === 'br') open.lines.push('');
    else if (HEADING.test(name)) close({ kind: 'heading', level: Number(name[1]) });
    else if (BLOCKS.has(name))
      close(
        open.style && isInHeading(element) ? open.style : undefined,
        isCentred(element),
        name === 'td' || name === 'th',
      );
    return true;
  };
  const leave = (element: Element) => {
    if (bold.at(-1) === element) bold.pop();
    if (links.at(-1) === element) links.pop();
    if (BLOCKS.has(element.localName)) close();
  };

  let node: Node | null = root;
  while (node) {
    const goesIn = isElement(node) ? enter(node) : addText(node, open, bold.length > 0, links.length > 0);
    if (goesIn && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node) {
      if (isElement(node)) leave(node);
      if (node === root) return all;
      if (node.nextSibling) break;
      node = node.parentNode;
    }
    node = node?.nextSibling ?? null;
  }
  return all;
}

function openBlock(style: RawLine['style'], centred: boolean, cell: boolean): OpenBlock {
  return {
    lines: [''],
    style,
    centred,
    cell,
    linked: false,
    leads: false,
    stays: false,
    bold: false,
    light: false,
  };
}

function addText(node: Node, open: OpenBlock, isBold: boolean, isLink: boolean): false {
  if (node.nodeType !== 3 && node.nodeType !== 4) return false;
  const text = node.nodeValue ?? '';
  if (text.trim() !== '') open[isBold ? 'bold' : 'light'] = true;
  // What stands between links is part of none: 首页 | 要闻.
  if (/[\p{L}\p{N}]/u.test(text)) open[isLink ? 'leads' : 'stays'] = true;
  // Where the text is set as it was typed, its line ends are meant.
  const typed = node.parentElement?.localName === 'pre' ? text.split('\n') : [text];
  for (const [i, line] of typed.entries()) open.lines.push(i === 0 ? open.lines.pop()! + line : line);
  return false;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isInHeading(element: Element): boolean {
  return element.parentElement !== null && HEADING.test(element.parentElement.localName);
}

/** Old pages say it by an attribute, newer ones by a style; what is said last, furthest in, holds. */
function isCentred(element: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && depth < MOST_AROUND; depth++, at = at.parentElement) {
    const place =
      /text-align\s*:\s*([a-z]+)/iu.exec(at.getAttribute('style')?.slice(0, 2000) ?? '')?.[1] ??
      at.getAttribute('align') ??
      (at.localName === 'center' ? 'center' : undefined);
    if (place !== undefined) return place.toLowerCase() === 'center';
  }
  return false;
}

/** Without a layout: what the markup itself hides. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style.slice(0, 2000));
}

/** To another page than this one. */
function leadsAway(element: Element): boolean {
  return element.localName === 'a' && !/^\s*(?:#|$)/u.test(element.getAttribute('href') ?? '');
}

/** White space of the markup is a space, and none where a line of it ends between two characters that are set without. */
function closeUp(line: string): string {
  return line.replace(/[ \t\n\f\r]+/gu, (space, at: number) => {
    const isBreak = /[\n\r]/u.test(space);
    return isBreak && isWide(line.charCodeAt(at - 1)) && isWide(line.charCodeAt(at + space.length))
      ? ''
      : ' ';
  });
}

function isBold(element: Element): boolean {
  if (element.localName === 'b' || element.localName === 'strong') return true;
  const style = element.getAttribute('style');
  return style !== null && /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style.slice(0, 2000));
}
