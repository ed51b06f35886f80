import { CLASS, type ClassTable, POINT_CLASS } from './class-table';
import { GAP, isDecimalPoint } from './fold';

/**
 * The letters of one block as classes, with the way back to its characters. One buffer serves all blocks, one after
 * the other: reading a page allocates nothing.
 */
export class LetterBuffer {
  /** Class of each letter; foreign ones are 0. */
  letters = new Uint16Array(1024);
  /** UTF-16 offset in the block at which the character of each letter begins. */
  starts = new Int32Array(1024);
  /** What stands before each letter: one of `GAP`. */
  gaps = new Uint8Array(1024);
  length = 0;
  /** What the letters were read from. */
  text = '';

  constructor(private readonly table: ClassTable) {}

  /** Replaces what the buffer holds by the letters of `text`. */
  fill(text: string): void {
    this.reserve(text.length);
    this.text = text;
    const { ofUnit } = this.table;
    let { letters, starts, gaps } = this;
    let length = 0;
    let gap: number = GAP.none;
    for (let offset = 0; offset < text.length; offset++) {
      let unitClass = ofUnit[text.charCodeAt(offset)]!;
      if (unitClass > CLASS.skipped && unitClass < CLASS.special && isDecimalPoint(text, offset))
        unitClass = POINT_CLASS;
      if (unitClass >= CLASS.firstLetter || unitClass === CLASS.foreign) {
        letters[length] = unitClass;
        starts[length] = offset;
        gaps[length++] = gap;
        gap = GAP.none;
      } else if (unitClass === CLASS.punctuation) {
        if (gap === GAP.none) gap = GAP.punctuation;
      } else if (unitClass === CLASS.sentenceEnd) {
        gap = GAP.sentenceEnd;
      } else if (unitClass === CLASS.blank) {
        // ×× is one blank, as X is.
        if (gap === GAP.none && length > 0 && letters[length - 1] === CLASS.blank) continue;
        letters[length] = CLASS.blank;
        starts[length] = offset;
        gaps[length++] = gap;
        gap = GAP.none;
      } else if (unitClass === CLASS.special) {
        this.length = length;
        const code = text.codePointAt(offset)!;
        gap = this.addSpecial(code, offset, gap);
        ({ letters, starts, gaps, length } = this);
        if (code > 0xffff) offset++;
      }
    }
    this.length = length;
  }

  /** UTF-16 offset at which the character of a letter ends. */
  endOf(letter: number): number {
    const start = this.starts[letter]!;
    let end = start + (this.text.codePointAt(start)! > 0xffff ? 2 : 1);
    if (this.letters[letter] === CLASS.blank) while (this.isBlank(end)) end++;
    return end;
  }

  /** The first letter whose character begins at a UTF-16 offset or behind it. */
  letterAt(offset: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private isBlank(offset: number): boolean {
    return this.table.ofUnit[this.text.charCodeAt(offset)] === CLASS.blank;
  }

  /** @returns the gap that stands after the character. */
  private addSpecial(code: number, offset: number, gap: number): number {
    const classes = this.table.ofSpecial.get(code);
    if (classes === undefined) return this.add(CLASS.foreign, offset, gap);
    for (const letter of classes) {
      if (letter === CLASS.punctuation) gap = Math.max(gap, GAP.punctuation);
      else if (letter === CLASS.sentenceEnd) gap = GAP.sentenceEnd;
      else if (letter !== CLASS.skipped) gap = this.add(letter, offset, gap);
    }
    return gap;
  }

  private add(letter: number, offset: number, gap: number): number {
    // Only here can there be more letters than characters.
    this.reserve(this.length + 1 + this.text.length - offset);
    this.letters[this.length] = letter;
    this.starts[this.length] = offset;
    this.gaps[this.length++] = gap;
    return GAP.none;
  }

  private reserve(capacity: number): void {
    if (capacity <= this.letters.length) return;
    const size = Math.max(capacity, this.letters.length * 2);
    const grow = <T extends Uint16Array | Int32Array | Uint8Array>(bigger: T, old: T): T => {
      bigger.set(old);
      return bigger;
    };
    this.letters = grow(new Uint16Array(size), this.letters);
    this.starts = grow(new Int32Array(size), this.starts);
    this.gaps = grow(new Uint8Array(size), this.gaps);
  }
}
