import { type Box, boxHas, type Point } from './geometry';

/** Nobody moves in a straight line: the corridor is this much wider than the way, on each side. */
const SLACK = 12;

/**
 * Whether a point lies on the way from where the pointer left the phrase to the card: in the wedge between that point
 * and the card, the card included. Whoever is on the way has not left.
 */
export function inCorridor(from: Point, card: Box, point: Point): boolean {
  if (boxHas(card, point, SLACK)) return true;
  const corners: Point[] = [
    { x: card.left - SLACK, y: card.top - SLACK },
    { x: card.right + SLACK, y: card.top - SLACK },
    { x: card.right + SLACK, y: card.bottom + SLACK },
    { x: card.left - SLACK, y: card.bottom + SLACK },
  ];
  // The wedge is the union of the triangles over the card's sides and diagonals.
  return corners.some((corner, i) =>
    corners.slice(i + 1).some((other) => inTriangle(point, from, corner, other)),
  );
}

function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(p, a, b), side(p, b, c), side(p, c, a)];
  return !(sides.some((s) => s < 0) && sides.some((s) => s > 0));
}

const side = (p: Point, a: Point, b: Point): number => (p.x - b.x) * (a.y - b.y) - (a.x - b.x) * (p.y - b.y);
