import { isDigitClass, isNumberClass } from '../class-table';
import { ELLIPSIS } from '../ellipsis';
import { GAP } from '../fold';
import type { LetterBuffer } from '../letter-buffer';
import { MAX_FOOTNOTE_DIGITS } from '../limits';

/** What somebody put into a quotation without being part of it: a footnote's mark, a reading, （掌声）. */
export interface Aside {
  readonly page: number;
  readonly pageEnd: number;
  /** Footnote marks and readings are no words of the text: nothing was put in. */
  readonly isNote: boolean;
}

/** In brackets, on one line; what is longer is text of its own. */
const BRACKETED = /[（(［[〔【][^（(［[〔【）)］\]〕】\n]{1,48}[）)］\]〕】]/g;
const QUOTATION_MARK = /["“”‘’「」『』＂]/;
const HAN = /\p{Script=Han}/u;
const NOTE = /^.[注註]?[〇一二三四五六七八九十]{0,3}.$/u;

/**
 * What the marks of a page tell about its letters: where a clause ends, where something was left out with an ellipsis,
 * what was put in in brackets. Looked at only round the few passages that are aligned.
 */
export class PageMarks {
  private asides: { readonly from: Map<number, Aside>; readonly to: Map<number, Aside> } | undefined;
  private mayAbridge: boolean | undefined;

  constructor(private readonly buffer: LetterBuffer) {}

  /** Whether a clause can begin at a letter: behind punctuation, a quotation mark, or nothing. */
  isBreak(letter: number): boolean {
    const { gaps, length } = this.buffer;
    return (
      letter === 0 ||
      letter >= length ||
      gaps[letter] !== GAP.none ||
      QUOTATION_MARK.test(this.before(letter))
    );
  }

  /** Whether an ellipsis stands before a letter. */
  isAbridged(letter: number): boolean {
    this.mayAbridge ??= ELLIPSIS.test(this.buffer.text);
    return this.mayAbridge && letter > 0 && ELLIPSIS.test(this.before(letter));
  }

  asideFrom(letter: number): Aside | undefined {
    return this.digitsFrom(letter) ?? this.allAsides().from.get(letter);
  }

  asideTo(letter: number): Aside | undefined {
    let from = letter;
    while (from > 0 && letter - from <= MAX_FOOTNOTE_DIGITS && this.isDigit(from - 1)) from--;
    return (from < letter ? this.digitsFrom(from) : undefined) ?? this.allAsides().to.get(letter);
  }

  /** All of a row of digits that is short enough for the number of a footnote; 12.7 and 12% are none. */
  private digitsFrom(from: number): Aside | undefined {
    if (!this.isDigit(from) || (from > 0 && this.isOfNumber(from - 1))) return undefined;
    let to = from;
    while (to - from <= MAX_FOOTNOTE_DIGITS && this.isDigit(to)) to++;
    const isNumber = to - from > MAX_FOOTNOTE_DIGITS || this.isOfNumber(to);
    return isNumber ? undefined : { page: from, pageEnd: to, isNote: true };
  }

  private isOfNumber(letter: number): boolean {
    return letter < this.buffer.length && isNumberClass(this.buffer.letters[letter]!);
  }

  private isDigit(letter: number): boolean {
    return letter < this.buffer.length && isDigitClass(this.buffer.letters[letter]!);
  }

  /** What stands between a letter and the one before it, and before the first or behind the last one. */
  private before(letter: number): string {
    const { text, starts, length } = this.buffer;
    const from = letter > 0 ? this.buffer.endOf(letter - 1) : 0;
    return text.slice(from, letter < length ? starts[letter] : text.length);
  }

  private allAsides() {
    if (this.asides) return this.asides;
    this.asides = { from: new Map<number, Aside>(), to: new Map<number, Aside>() };
    for (const { index, 0: text } of this.buffer.text.matchAll(BRACKETED)) {
      const page = this.buffer.letterAt(index);
      const pageEnd = this.buffer.letterAt(index + text.length);
      if (page === pageEnd) continue;
      const aside = { page, pageEnd, isNote: NOTE.test(text) || !HAN.test(text) };
      this.asides.from.set(page, aside);
      this.asides.to.set(pageEnd, aside);
    }
    return this.asides;
  }
}
