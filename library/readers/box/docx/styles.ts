import { attribute, child, children, isOn, numberIn, wordName } from './word-xml';

/** What a style says of the paragraphs and runs that have it, with all that it builds on. */
export interface WordStyle {
  readonly name: string;
  readonly isTitle: boolean;
  /** From 1; undefined for body text. */
  readonly heading?: number;
  readonly numbering?: NumberingPlace;
  readonly hidden: boolean;
  readonly centred: boolean;
  readonly bold: boolean;
  /** Lines of a table of contents repeat the headings with their pages. */
  readonly isContents: boolean;
}

/** Which list a paragraph belongs to (0 is none), and how deep in it. */
export interface NumberingPlace {
  readonly list: number;
  readonly level?: number;
}

export interface Styles {
  of(id: string | undefined): WordStyle;
}

const DEEPEST_CHAIN = 20;
const PLAIN: WordStyle = {
  name: '',
  isTitle: false,
  hidden: false,
  centred: false,
  bold: false,
  isContents: false,
};
/** As other programs than Word call the built-in ones, and as people call their own. */
const HEADING = /^(?:heading|标题|標題)\s?([1-9])$|^([一二三四五六])级标题$/u;
const TITLE = /^(?:title|标题|標題|文件标题|公文标题|文章标题|大标题|主标题)$/u;

/** Reads the styles of a docx; built-in ones have English names in every language. */
export function readStyles(root: Element | undefined): Styles {
  const elements = new Map<string, Element>();
  let usual: string | undefined;
  for (const element of children(root)) {
    const id = attribute(element, 'styleId');
    if (wordName(element) !== 'style' || id === undefined) continue;
    elements.set(id, element);
    const isDefault = ['1', 'true', 'on'].includes(attribute(element, 'default') ?? '');
    if (isDefault && attribute(element, 'type') === 'paragraph') usual = id;
  }
  const known = new Map<string, WordStyle>();
  const read = (id: string, depth: number): WordStyle => {
    const element = elements.get(id);
    if (!element || depth > DEEPEST_CHAIN) return PLAIN;
    const found = known.get(id);
    if (found) return found;
    const parent = attribute(child(element, 'basedOn'), 'val');
    const style = styleOf(element, parent === undefined || parent === id ? PLAIN : read(parent, depth + 1));
    known.set(id, style);
    return style;
  };
  return {
    of: (id) => {
      const wanted = id ?? usual;
      return wanted === undefined ? PLAIN : read(wanted, 0);
    },
  };
}

function styleOf(element: Element, parent: WordStyle): WordStyle {
  const name = (attribute(child(element, 'name'), 'val') ?? '').toLowerCase();
  const properties = child(element, 'pPr');
  const outline = outlineLevel(properties);
  const named = headingLevel(name);
  const heading = outline === undefined ? (named ?? parent.heading) : outline || undefined;
  const numbering = numberingPlace(properties);
  const inherited = parent.numbering;
  const place = numbering && { list: numbering.list ?? inherited?.list ?? 0, ...withLevel(numbering.level) };
  const hidden = child(element, 'rPr', 'vanish');
  const bold = child(element, 'rPr', 'b');
  return {
    name,
    isTitle: TITLE.test(name) || (parent.isTitle && name !== 'subtitle'),
    ...(heading !== undefined && { heading }),
    ...((place ?? inherited) && { numbering: (place ?? inherited)! }),
    hidden: hidden ? isOn(hidden) : parent.hidden,
    centred: isCentred(properties) ?? parent.centred,
    bold: bold ? isOn(bold) : parent.bold,
    isContents: /^toc (?:\d|heading)/u.test(name) || name === 'table of figures' || parent.isContents,
  };
}

/** Built-in headings need not say their level again. */
function headingLevel(name: string): number | undefined {
  const [, digit, han = ''] = HEADING.exec(name) ?? [];
  if (digit !== undefined) return Number(digit);
  return '一二三四五六'.indexOf(han || '无') + 1 || undefined;
}

/** @returns the heading level that a paragraph's properties name, 0 for “body text”. */
export function outlineLevel(properties: Element | undefined): number | undefined {
  const level = numberIn(child(properties, 'outlineLvl'));
  if (level === undefined) return undefined;
  return level >= 0 && level < 9 ? level + 1 : 0;
}

/** @returns whether a paragraph's properties set it in the middle, as far as they say where. */
export function isCentred(properties: Element | undefined): boolean | undefined {
  const place = attribute(child(properties, 'jc'), 'val');
  return place === undefined ? undefined : place === 'center';
}

/** @returns which list a paragraph's properties name, as far as they do. */
export function numberingPlace(
  properties: Element | undefined,
): { readonly list?: number; readonly level?: number } | undefined {
  const element = child(properties, 'numPr');
  if (!element) return undefined;
  const list = numberIn(child(element, 'numId'));
  return { ...(list !== undefined && { list }), ...withLevel(numberIn(child(element, 'ilvl'))) };
}

const withLevel = (level: number | undefined) => (level === undefined ? {} : { level });
