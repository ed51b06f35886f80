import {
  closest,
  firstChildOf,
  isElement,
  isText,
  lastChildOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
} from './dom-steps';
import { isFootnoteMark } from './footnote-mark';
import { type Run, RunWriter } from './run';
import { textRole, UNREAD } from './text-tags';

/**
 * Reads the one run that a node stands in, by walking out from it to the block borders on both sides: what a page
 * changed is read again without reading the page again.
 *
 * @param node a text or an inline element's edge, as `edgeOf` finds it.
 * @param onText called with every text of the run, Han or not.
 * @returns undefined where nothing can match.
 */
export function runAround(node: Node, onText: (text: Text) => void): Run | undefined {
  if (closest(node, UNREAD)) return undefined;
  const writer = new RunWriter();
  let mark: Node | undefined;
  for (let at: Node | undefined = startOfRun(node); at; ) {
    const element = isElement(at) ? at : undefined;
    const role = element && textRole(element);
    if (role === 'block' || role === 'gap') break;
    if (role === 'break') writer.breakLine();
    if (isText(at)) {
      onText(at);
      writer.write(at, mark === undefined);
    } else if (element && role !== 'skipped') {
      const child = firstChildOf(element);
      if (child) {
        if (role === 'raised' && !mark && isFootnoteMark(element.textContent)) mark = element;
        at = child;
        continue;
      }
    }
    at = after(at, (left) => {
      if (left === mark) mark = undefined;
    });
  }
  return writer.finish();
}

/**
 * @returns the innermost node at the start or end of what a node holds, from which its run can be read; undefined where
 * a block stands there, so that no run goes on across it.
 */
export function edgeOf(node: Node, edge: 'start' | 'end'): Node | undefined {
  let at = node;
  for (;;) {
    if (!isElement(at)) return at;
    const role = textRole(at);
    if (role === 'block' || role === 'gap') return undefined;
    const child = role === 'skipped' ? null : edge === 'start' ? firstChildOf(at) : lastChildOf(at);
    if (!child) return at;
    at = child;
  }
}

function startOfRun(node: Node): Node {
  let start = node;
  for (let before = nodeBefore(start); before; before = nodeBefore(start)) start = before;
  return start;
}

/** The node before this one in the same run: its previous sibling's end, or its parent. */
function nodeBefore(node: Node): Node | undefined {
  const sibling = previousSiblingOf(node);
  if (sibling) return edgeOf(sibling, 'end');
  const parent = parentOf(node);
  return parent && isElement(parent) && textRole(parent) !== 'block' ? parent : undefined;
}

/** The next node after this one and all it holds, in the same run or at its border. */
function after(node: Node, onLeave: (left: Node) => void): Node | undefined {
  for (let at = node; ; ) {
    const sibling = nextSiblingOf(at);
    if (sibling) return sibling;
    const parent = parentOf(at);
    if (!parent || !isElement(parent) || textRole(parent) === 'block') return undefined;
    onLeave(parent);
    at = parent;
  }
}
