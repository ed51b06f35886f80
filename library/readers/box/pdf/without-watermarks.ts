import type { PageOfPieces, Piece } from './pieces-of-page';
import { usualSize } from './usual-size';

/** Of fewer pages, what stands at the same place may be a headline. */
const FEWEST_PAGES = 3;
const SHARE = 0.5;
/** As large as a headline, or larger. */
const LARGE = 1.5;

/**
 * Leaves out what is written large across the text, at the same place of most pages, and would stand in the middle of
 * sentences. What stands aslant is gone already.
 */
export function withoutWatermarks(pages: readonly PageOfPieces[]): PageOfPieces[] {
  if (pages.length < FEWEST_PAGES) return [...pages];
  const fewest = Math.max(FEWEST_PAGES, pages.length * SHARE);
  const large = usualSize(pages.flatMap(({ pieces }) => pieces)) * LARGE;
  const counts = new Map<string, number>();
  for (const { pieces } of pages) {
    const keys = new Set(pieces.filter(({ size }) => size >= large).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isMark = (piece: Piece) => piece.size >= large && (counts.get(keyOf(piece)) ?? 0) >= fewest;
  return pages.map((page) => ({ ...page, pieces: page.pieces.filter((piece) => !isMark(piece)) }));
}

const keyOf = ({ text, start, baseline, size }: Piece) =>
  `${Math.round(start)} ${Math.round(baseline)} ${Math.round(size)} ${text}`;
