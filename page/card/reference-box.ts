import { type Box, boxAround, commonBox, distanceToBox, type Point } from '~/page/hover/geometry';

/** A card that has less room (px) beside the phrase than this is not worth showing there. */
export const LEAST_ROOM = 180;
/** The card stays about the pointer rather than about the middle of a long line: this far (px) to both sides. */
const REACH = 120;

/**
 * What the card stands beside: the height of the whole phrase, so that no line of it is covered, and of its width what is
 * near the pointer. A phrase that leaves no room above or below gives its one line under the pointer.
 * @param boxes the phrase's lines
 * @param near where the pointer rests; undefined when the card was asked for by key
 * @returns undefined when nothing of the phrase is in view
 */
export function referenceBox(boxes: readonly Box[], view: Box, near: Point | undefined): Box | undefined {
  const seen = boxes.flatMap((box) => commonBox(box, view) ?? []);
  const whole = boxAround(seen);
  if (!whole) return undefined;
  const point = near ?? { x: seen[0]!.left, y: seen[0]!.top };
  const line = seen.reduce((a, b) => (distanceToBox(b, point) < distanceToBox(a, point) ? b : a));
  const roomy = Math.max(whole.top - view.top, view.bottom - whole.bottom) >= LEAST_ROOM;
  const { top, bottom } = roomy ? whole : line;
  const reach = { left: point.x - REACH, right: point.x + REACH, top, bottom };
  const { left, right } = commonBox({ ...line, top, bottom }, reach) ?? line;
  return { left, top, right, bottom };
}

/** Exchanges the axes: vertical text is laid out with what is written here for horizontal text. */
export const turned = (box: Box): Box => ({
  left: box.top,
  top: box.left,
  right: box.bottom,
  bottom: box.right,
});
