import { ImportError } from '../../import-error';
import { XML_DEPTH } from '../../limits';
import type { ParseMarkup } from '../reader';

/** Both editions of the format; prefixes are free, namespaces are not. */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/**
 * Parses a part of a docx.
 * @throws {ImportError} `broken` when it is no XML, `bomb` when it is nested beyond reason.
 */
export function parsePart(markup: string, parse: ParseMarkup): Element {
  const document = parse(markup, 'application/xml');
  const root = document.documentElement;
  if (!root || document.getElementsByTagName('parsererror').length > 0)
    throw new ImportError('broken', 'markup');
  refuseDeep(root);
  return root;
}

function refuseDeep(root: Element): void {
  let depth = 0;
  let node: Element | null = root;
  while (node) {
    if (depth > XML_DEPTH) throw new ImportError('bomb', 'nesting');
    if (node.firstElementChild) {
      node = node.firstElementChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth--;
    }
    node = !node || node === root ? null : node.nextElementSibling;
  }
}

/** @returns the name of a word-processing element; '' for elements of other vocabularies. */
export function wordName(element: Element): string {
  return WORD.has(element.namespaceURI ?? '') ? element.localName : '';
}

/** The first child of this name, and of that one the first child of the next name, and so on. */
export function child(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  let found = element;
  for (const name of path) {
    if (!found) return undefined;
    found = children(found).find((it) => wordName(it) === name);
  }
  return found;
}

export function children(element: Element | undefined): Element[] {
  return element ? [...element.children] : [];
}

/** @returns a word-processing attribute; by its local name, because the prefix is free. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  if (!element) return undefined;
  for (const it of element.attributes) {
    if (it.localName === name && WORD.has(it.namespaceURI ?? '')) return it.value;
  }
  return undefined;
}

export function numberIn(element: Element | undefined, name = 'val'): number | undefined {
  const value = attribute(element, name);
  return value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : undefined;
}

/** Switches are on when they stand there, unless they say otherwise. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(attribute(element, 'val') ?? '');
}

/** @returns whether a content control shows the words that ask to fill it in. */
export function isUnfilled(control: Element): boolean {
  return isOn(child(control, 'sdtPr', 'showingPlcHdr'));
}
