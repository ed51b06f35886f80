/**
 * The DOM as a page can't bend it: in a form, a field named "parentNode" or "nextSibling" stands before the real
 * property, for content scripts too, and would lead a walk astray or in circles; an image named "createRange" does the
 * same to the document.
 */

function getter<T>(prototype: object, name: string): (this: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`Node has no ${name}`);
  return get as (this: Node) => T;
}

function step(name: string): (node: Node) => ChildNode | null {
  const get = getter<ChildNode | null>(Node.prototype, name);
  return (node) => get.call(node);
}

export const nextSiblingOf = step('nextSibling');
export const previousSiblingOf = step('previousSibling');
export const firstChildOf = step('firstChild');
export const lastChildOf = step('lastChild');

// Called some hundred thousand times a page: a function each is twice as fast as a common one.
const parentNode = getter<ParentNode | null>(Node.prototype, 'parentNode');
const nodeType = getter<number>(Node.prototype, 'nodeType');
const connected = getter<boolean>(Node.prototype, 'isConnected');
const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const localName = getter<string>(Element.prototype, 'localName');
const hidden = getter<boolean>(Document.prototype, 'hidden');
const documentSheets = getter<CSSStyleSheet[]>(Document.prototype, 'adoptedStyleSheets');

export const parentOf = (node: Node) => parentNode.call(node);
export const isConnected = (node: Node) => connected.call(node);
export const shadowRootOf = (element: Element) => shadowRoot.call(element);
/** Whether the page is not drawn: its tab is behind another one. */
export const isHidden = () => hidden.call(document);
export const localNameOf = (element: Element) => localName.call(element);

/** Cheaper than instanceof, which costs Firefox's content scripts ten times as much. */
export function isElement(node: Node): node is Element {
  return nodeType.call(node) === Node.ELEMENT_NODE;
}

/** Text and, in XHTML, CDATA sections. */
export function isText(node: Node): node is Text {
  const type = nodeType.call(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

/** Like `element.closest`, for any node. */
export function closest(node: Node, selector: string): Element | null {
  const element = isElement(node) ? node : parentOf(node);
  return element && isElement(element) ? Element.prototype.closest.call(element, selector) : null;
}

/** All elements and texts under a node, the node itself first. */
export function iterate(root: Node): NodeIterator {
  return Document.prototype.createNodeIterator.call(
    document,
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
}

/** Like `element.contains`. */
export function contains(node: Node, other: Node): boolean {
  return Node.prototype.contains.call(node, other);
}

/** Like `document.querySelectorAll` in a document or shadow root. */
export function findAll(root: Document | ShadowRoot, selector: string): NodeListOf<Element> {
  const { querySelectorAll } =
    nodeType.call(root) === Node.DOCUMENT_NODE ? Document.prototype : DocumentFragment.prototype;
  return querySelectorAll.call(root, selector);
}

/** The style sheets that scripts have given to a document or a shadow root. */
export function adoptedSheets(root: Document | ShadowRoot): CSSStyleSheet[] {
  return nodeType.call(root) === Node.DOCUMENT_NODE ? documentSheets.call(root) : root.adoptedStyleSheets;
}

export function adoptSheets(root: Document | ShadowRoot, sheets: CSSStyleSheet[]): void {
  const prototype = nodeType.call(root) === Node.DOCUMENT_NODE ? Document.prototype : ShadowRoot.prototype;
  Reflect.set(prototype, 'adoptedStyleSheets', sheets, root);
}

/** The element around a node; for the outermost ones of a shadow root, its host. */
export function elementAround(node: Node): Element | undefined {
  const parent = parentOf(node);
  if (!parent || isElement(parent)) return parent ?? undefined;
  return parent instanceof ShadowRoot ? parent.host : undefined;
}
