/** What a person selected in a paragraph that is shown, not edited; a click selects nothing at one place. */
export interface SelectedInParagraph {
  readonly key: number;
  readonly start: number;
  readonly end: number;
}

/** @returns undefined where the selection isn't in one paragraph of the list. */
export function selectedInParagraph(list: Element): SelectedInParagraph | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const paragraph = paragraphOf(range.startContainer);
  if (!paragraph || !list.contains(paragraph) || paragraphOf(range.endContainer) !== paragraph)
    return undefined;
  const start = offsetIn(paragraph, range.startContainer, range.startOffset);
  const end = offsetIn(paragraph, range.endContainer, range.endOffset);
  return { key: Number(paragraph.dataset.key), start, end };
}

function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-key]') ?? null;
}

function offsetIn(paragraph: Node, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
