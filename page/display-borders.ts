import type { Span } from '~/engine/types';
import { contains, isElement, parentOf } from './dom-steps';
import { nodeAt, type Run } from './run';

/** Displays over which a sentence reads on. A floating or absolutely positioned element counts as a block. */
const READS_ON = /^(inline|contents$|ruby|none$|math)/;

/**
 * Finds the block borders inside a span that the tags don't tell of: `<span style="display: block">`, the items of a
 * flex row, custom elements. Asks for computed styles, so it is meant for matches only.
 *
 * @param known what earlier calls found out; good for as long as the page's styles don't change.
 * @returns offsets into the run's text.
 */
export function displayBorders(run: Run, span: Span, known: Map<Element, boolean>): number[] {
  const borders: number[] = [];
  const last = nodeAt(run, span.end - 1);
  for (let index = nodeAt(run, span.start); index < last; index++) {
    const node = run.nodes[index]!;
    const next = run.nodes[index + 1]!;
    if (parentOf(node) !== parentOf(next) && isBorderBetween(node, next, known))
      borders.push(run.starts[index + 1]!);
  }
  return borders;
}

function isBorderBetween(node: Node, next: Node, known: Map<Element, boolean>): boolean {
  return leavesBlock(node, next, known) || leavesBlock(next, node, known);
}

/** Whether a block lies around one node and not around the other. */
function leavesBlock(node: Node, other: Node, known: Map<Element, boolean>): boolean {
  for (let up = parentOf(node); up && isElement(up) && !contains(up, other); up = parentOf(up)) {
    let block = known.get(up);
    if (block === undefined) {
      block = !READS_ON.test(getComputedStyle(up).display);
      known.set(up, block);
    }
    if (block) return true;
  }
  return false;
}
