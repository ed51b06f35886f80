import { STOCK_PIECE_LETTERS } from './limits';

const BASE = 65_599;
/** BASE to the power of a piece's letters: what a letter has become when it leaves the piece. */
const OLDEST = Array.from({ length: STOCK_PIECE_LETTERS }).reduce<number>(
  (power) => Math.imul(power, BASE),
  1,
);

/**
 * The hash of the piece of `STOCK_PIECE_LETTERS` letters that ends with the letter at `i`, from that of the one before:
 * a row of letters is hashed in one pass.
 */
export function nextPieceHash(hash: number, letters: Uint16Array, i: number): number {
  const gone = i >= STOCK_PIECE_LETTERS ? Math.imul(OLDEST, letters[i - STOCK_PIECE_LETTERS]!) : 0;
  return (Math.imul(hash, BASE) + letters[i]! - gone) | 0;
}

/** The hash of the piece that begins at a letter. */
export function pieceHashAt(letters: Uint16Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + STOCK_PIECE_LETTERS; i++) hash = (Math.imul(hash, BASE) + letters[i]!) | 0;
  return hash;
}
