import { type Flag, rangeOf } from '~/page/flag';
import type { Box, Point } from '~/page/hover/geometry';

/** What a card belongs to on the page: a phrase, which may move, wrap otherwise or go. */
export interface Anchor {
  /** The element that the phrase begins in. */
  readonly element: Element;
  /** True where lines run from top to bottom. */
  readonly vertical: boolean;
  /** The phrase's lines in the viewport just now; none when it is gone or hidden. */
  boxes(): readonly Box[];
  /** Where the pointer rested, moved along with the phrase. */
  near(): Point | undefined;
}

/** @returns undefined when the page has taken the phrase away or hides it. */
export function anchorOf(flag: Flag, pointer: Point | undefined): Anchor | undefined {
  const { startContainer } = flag.range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const boxes = () =>
    [...(rangeOf(flag)?.getClientRects() ?? [])].filter((box) => box.width > 0 && box.height > 0);
  const first = boxes()[0];
  if (!element || !first) return undefined;
  return {
    element,
    vertical: getComputedStyle(element).writingMode.startsWith('vertical'),
    boxes,
    near() {
      const now = boxes()[0];
      if (!pointer || !now) return undefined;
      return { x: pointer.x - first.left + now.left, y: pointer.y - first.top + now.top };
    },
  };
}

/**
 * Where in the document a card for this element can be seen and used: under a modal dialog or an open popover only what is
 * inside it can. @returns undefined when a modal dialog is open that the element is not in.
 */
export function parentForCard(element: Element): Element | undefined {
  for (
    let node: Node | null = element;
    node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  ) {
    if (node instanceof Element && node.matches('dialog:modal, :popover-open')) return node;
  }
  const { ownerDocument } = element;
  return ownerDocument.querySelector('dialog:modal') ? undefined : ownerDocument.documentElement;
}
