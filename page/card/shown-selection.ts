import type { Span } from '~/engine/types';

/**
 * The part of an element's text that the user has selected, as offsets into its `textContent`; what the selection has
 * outside the element is left out. @returns undefined when nothing of it is selected
 */
export function shownSelection(root: ShadowRoot, element: Element): Span | undefined {
  const selected = selectedRange(root);
  if (!selected || !root.contains(selected.startContainer) || !root.contains(selected.endContainer))
    return undefined;
  const range = document.createRange();
  range.setStart(selected.startContainer, selected.startOffset);
  range.setEnd(selected.endContainer, selected.endOffset);
  const whole = document.createRange();
  whole.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) range.setStart(element, 0);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
    range.setEnd(element, element.childNodes.length);
  const length = range.toString().length;
  if (length === 0) return undefined;
  whole.setEnd(range.startContainer, range.startOffset);
  const start = whole.toString().length;
  return { start, end: start + length };
}

/** Selections inside a closed shadow root are told in three ways, by age of the browser. */
function selectedRange(root: ShadowRoot): AbstractRange | undefined {
  const selection = document.getSelection();
  if (selection && 'getComposedRanges' in selection)
    return selection.getComposedRanges({ shadowRoots: [root] })[0];
  const inside = hasSelection(root) ? root.getSelection() : selection;
  return inside && inside.rangeCount > 0 ? inside.getRangeAt(0) : undefined;
}

function hasSelection(root: ShadowRoot): root is ShadowRoot & { getSelection(): Selection | null } {
  return 'getSelection' in root;
}
