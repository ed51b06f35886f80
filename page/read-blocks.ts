import { isElement, iterate, parentOf } from './dom-steps';
import { isFootnoteMark } from './footnote-mark';
import { type Run, RunWriter } from './run';
import { type TextRole, textRole } from './text-tags';

/** After so many nodes without a run, the reader lets its caller look at the clock. */
const STEPS = 256;

/**
 * Reads the runs under a node, in document order, shadow roots not included.
 *
 * The walk may rest as long as its caller likes and the page may change meanwhile: a NodeIterator keeps its place when
 * nodes go. What changed behind or under it is read again, by whoever watches the page.
 *
 * @param root a document, a shadow root or an element. When it is an inline element, its first and last run may go on
 * outside of it and are left out: `runAround` reads those.
 * @param onElement called with every element whose text counts.
 * @returns a run, or undefined where there is none yet but time has passed.
 */
export function* readBlocks(root: Node, onElement: (element: Element) => void): Generator<Run | undefined> {
  const iterator = iterate(root);
  const writer = new RunWriter();
  const open = new OpenElements(root);
  const inline = isElement(root) && textRole(root) !== 'block';
  let first = true;
  let steps = 0;
  for (let node = iterator.nextNode(); node; node = iterator.nextNode()) {
    // Only elements and texts come here, and only an element's type can be bent.
    const element = node.nodeType === 3 || node.nodeType === 4 ? undefined : (node as Element);
    let border = node !== root && open.closeUntil(node);
    const role = element && !open.unread ? textRole(element) : undefined;
    border ||= role === 'block' || role === 'gap';
    if (border) {
      const run = writer.finish();
      if (run && !(inline && first)) {
        steps = 0;
        yield run;
      }
      first = false;
    }
    if (++steps > STEPS) {
      steps = 0;
      yield undefined;
    }
    if (!element) {
      if (!open.unread) writer.write(node as Text, !open.mark);
      continue;
    }
    if (!open.unread) onElement(element);
    if (role === 'break') writer.breakLine();
    open.push(element, role);
  }
  const last = writer.finish();
  if (last && !inline) yield last;
}

/** The elements around the place where the walk is, and what they mean for its text. */
class OpenElements {
  /** The outermost element whose text does not count. */
  unread: Element | undefined;
  /** A footnote mark. */
  mark: Element | undefined;
  readonly #elements: Element[] = [];
  readonly #roles: (TextRole | undefined)[] = [];

  constructor(private readonly root: Node) {}

  push(element: Element, role: TextRole | undefined): void {
    this.#elements.push(element);
    this.#roles.push(role);
    if (this.unread) return;
    if (role === 'skipped' || role === 'gap') this.unread = element;
    else if (role === 'raised' && !this.mark && isFootnoteMark(element.textContent)) this.mark = element;
  }

  /** Leaves what doesn't hold the node. @returns whether a block was left. */
  closeUntil(node: Node): boolean {
    const parent = parentOf(node);
    let border = false;
    while (this.#elements.length > 0 && this.#elements[this.#elements.length - 1] !== parent) {
      const left = this.#elements.pop();
      if (this.#roles.pop() === 'block') border = true;
      if (left === this.unread) this.unread = undefined;
      if (left === this.mark) this.mark = undefined;
    }
    // The page moved things while the walk rested: what is around it now is not what it came through.
    if (this.#elements.length === 0 && parent !== this.root) {
      for (const element of elementsBetween(this.root, node)) this.push(element, textRole(element));
    }
    return border;
  }
}

/** From the outermost, a child of `root`, to the node's parent. */
function elementsBetween(root: Node, node: Node): Element[] {
  const elements: Element[] = [];
  for (let up = parentOf(node); up && up !== root && isElement(up); up = parentOf(up)) elements.push(up);
  return elements.reverse();
}
