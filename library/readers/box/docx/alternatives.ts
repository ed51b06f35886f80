import { wordName } from './word-xml';

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/**
 * New drawings stand in a file twice, for new and for old programs.
 * @returns the children to read: of the first alternative that says something; undefined for every other element.
 */
export function alternative(element: Element): Element | undefined {
  if (!hasAlternatives(element)) return undefined;
  const choices = [...element.children];
  return choices.find(saysSomething) ?? choices[0];
}

/** The contents of the text boxes of a drawing, each once. */
export function textBoxes(drawing: Element): Element[] {
  const boxes: Element[] = [];
  const collect = (element: Element) => {
    if (wordName(element) === 'txbxContent') boxes.push(element);
    else for (const inner of (alternative(element) ?? element).children) collect(inner);
  };
  collect(drawing);
  return boxes;
}

const hasAlternatives = (element: Element) =>
  element.localName === 'AlternateContent' && element.namespaceURI === COMPATIBILITY;

/** What is known of alternatives: they stand in each other, and each would be looked through once for every one around it. */
const known = new WeakMap<Element, boolean>();

function saysSomething(element: Element): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  let says = false;
  for (let node = element.firstChild; node && !says; node = node.nextSibling) {
    says = isElement(node) ? saysSomething(node) : /\S/u.test(node.nodeValue ?? '');
  }
  if (element.parentElement && hasAlternatives(element.parentElement)) known.set(element, says);
  return says;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
