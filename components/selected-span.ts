import type { Span } from '~/engine/types';

/** @returns what the user has selected of an element's text, as offsets into it; undefined when nothing is. */
export function selectedSpan(element: Element): Span | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined;
  const length = range.toString().length;
  if (length === 0) return undefined;
  range.setEnd(range.startContainer, range.startOffset);
  range.setStart(element, 0);
  const start = range.toString().length;
  return { start, end: start + length };
}
