import { elementAround } from './dom-steps';
import type { Flag } from './flag';

/** Whether the page shows the flag's text just now, be it far down: not in a closed menu, tab or details element. */
export function isShown(flag: Flag): boolean {
  const element = elementAround(flag.range.startContainer);
  if (!element) return false;
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });
}
