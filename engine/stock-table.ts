import type { StockPieces } from './commonness';
import { STOCK_PIECE_LETTERS } from './limits';
import { nextPieceHash, pieceHashAt } from './piece-hash';

/**
 * Formulations by letter classes: their pieces in a hash table of numbers, since a set of strings would have to cut a
 * string for every letter of the sources. What a hash finds is compared letter by letter.
 */
export class StockTable {
  readonly #pieces: Uint16Array;
  /** Number of a piece plus one; 0 for none. */
  readonly #slots: Int32Array;
  readonly #shift: number;

  /** @param classOfUnit the class of a letter by its UTF-16 unit; pieces with a letter that has none are left out */
  constructor(pieces: StockPieces, classOfUnit: Uint16Array, firstClass: number) {
    let bits = 4;
    while (2 ** bits < pieces.size * 2) bits++;
    this.#slots = new Int32Array(2 ** bits);
    this.#shift = 32 - bits;
    this.#pieces = new Uint16Array(pieces.size * STOCK_PIECE_LETTERS);
    let count = 0;
    for (const piece of pieces) {
      const at = count * STOCK_PIECE_LETTERS;
      let known = true;
      for (let i = 0; i < STOCK_PIECE_LETTERS; i++) {
        const letter = classOfUnit[piece.charCodeAt(i)]!;
        known &&= letter >= firstClass;
        this.#pieces[at + i] = letter;
      }
      if (!known) continue;
      const hash = pieceHashAt(this.#pieces, at);
      this.#slots[this.#slotOf(this.#pieces, at, hash)] = ++count;
    }
  }

  /** @returns 1 for each letter from which on the letters are a piece of a formulation. */
  startsIn(letters: Uint16Array): Uint8Array {
    const found = new Uint8Array(letters.length);
    let hash = 0;
    for (let i = 0; i < letters.length; i++) {
      hash = nextPieceHash(hash, letters, i);
      const at = i - STOCK_PIECE_LETTERS + 1;
      if (at >= 0 && this.#slots[this.#slotOf(letters, at, hash)] !== 0) found[at] = 1;
    }
    return found;
  }

  /** The slot that holds the piece, or where it would be put. */
  #slotOf(letters: Uint16Array, at: number, hash: number): number {
    let slot = Math.imul(hash, 0x9e3779b1) >>> this.#shift;
    for (let entry = this.#slots[slot]!; entry !== 0; entry = this.#slots[slot]!) {
      if (this.#isPiece(entry - 1, letters, at)) return slot;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return slot;
  }

  #isPiece(piece: number, letters: Uint16Array, at: number): boolean {
    for (let i = 0; i < STOCK_PIECE_LETTERS; i++)
      if (this.#pieces[piece * STOCK_PIECE_LETTERS + i] !== letters[at + i]) return false;
    return true;
  }
}
