/**
 * @returns how many characters Readability goes over at least: the text of an element for each element that it stands in.
 *   Stops counting at `most`.
 */
export function readingSteps(root: Element, most: number): number {
  let steps = 0;
  let depth = 1;
  let node: Node | null = root;
  while (node && steps <= most) {
    // An element costs something without any text as well.
    steps += depth * (node.nodeType === 3 ? (node.nodeValue?.length ?? 0) : 10);
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  return steps;
}
