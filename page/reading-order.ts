/**
 * Compares two connected nodes by their place in the document, as `sort` wants it. What lies in a shadow root stands
 * where its host stands, before the host's own children.
 */
export function compareInReadingOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  const order = a.compareDocumentPosition(b);
  if (!(order & Node.DOCUMENT_POSITION_DISCONNECTED))
    return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  const pathA = hostPath(a);
  const pathB = hostPath(b);
  for (let depth = 0; ; depth++) {
    const stepA = pathA[depth];
    const stepB = pathB[depth];
    if (!stepA || !stepB) return pathA.length - pathB.length;
    if (stepA === stepB) continue;
    if (stepA.getRootNode() !== stepB.getRootNode()) return 0; // One of them is gone.
    // One inside the other: the outer one is a host here, and what is in its shadow comes before its children.
    if (stepA.contains(stepB)) return -1;
    if (stepB.contains(stepA)) return 1;
    return stepA.compareDocumentPosition(stepB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
}

/** The hosts around a node, outermost first, and the node itself. */
function hostPath(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | undefined = node; at; ) {
    path.push(at);
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return path.reverse();
}
