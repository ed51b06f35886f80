import { elementAround, localNameOf, shadowRootOf } from './dom-steps';
import type { Flag } from './flag';

/** Whether the page shows the flag's text just now, be it far down: not in a closed menu, tab or details element. */
export function isShown(flag: Flag): boolean {
  return isTextShown(flag.range.startContainer as Text);
}

export function isTextShown(text: Text): boolean {
  const element = elementAround(text);
  if (!element) return false;
  // Elements may be shown that show nothing of what they hold.
  if (localNameOf(element) === 'details' && !element.hasAttribute('open')) return false;
  const root = shadowRootOf(element);
  if (root && text.getRootNode() !== root && !text.assignedSlot) return false;
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });
}
