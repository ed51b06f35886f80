/** Elements of a headline; more is a page that somebody calls one. */
const MOST_NODES = 1_000;
/** Characters, with all the space between them that a page's writer left. */
const LONGEST = 2_000;

/**
 * @returns how an element's text begins. Headlines may stand in headlines and the page in all of them: the whole text of
 *   each would be the page again and again.
 */
export function beginningOf(element: Element): string {
  let text = '';
  let node: Node | null = element;
  for (let seen = 0; node && seen < MOST_NODES && text.length < LONGEST; seen++) {
    if (node.nodeType === 3 || node.nodeType === 4) text += node.nodeValue?.slice(0, LONGEST) ?? '';
    node = node.firstChild ?? nextOutside(node, element);
  }
  return text.slice(0, LONGEST);
}

/** The node that follows this one and all that is in it, within an element. */
function nextOutside(node: Node, within: Element): Node | null {
  for (let at: Node | null = node; at && at !== within; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
