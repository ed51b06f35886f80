import type { Span } from '~/engine/types';
import { mayStay } from './differing-marks';
import { quotationPairs } from './quoted-text';
import { TYPEWRITER_CLOSING, TYPEWRITER_OPENING } from './typewriter-marks';

const OPENING = `“‘「『${TYPEWRITER_OPENING}`;
const CLOSING = `”’」』${TYPEWRITER_CLOSING}`;
const QUOTATION_MARKS = new RegExp(`[${OPENING}${CLOSING}]`, 'gu');
const OTHER_MARKS = new RegExp(`[^${OPENING}${CLOSING}"＂]+`, 'gu');

/** Marks by level: each stands within the one before it, and the first again within the second. */
type Levels = readonly [string, string];
const CURLY: Levels = ['“”', '‘’'];
const CORNER: Levels = ['「」', '『』'];

/** A quotation mark whose partner is elsewhere. */
interface LoneMark {
  readonly at: number;
  readonly opens: boolean;
  readonly mark: string;
}

/**
 * How a draft sets quotation marks. Marks of the source that are put into it take their form from there: ‘ ’ within “ ”,
 * 「 」 where the draft has these.
 */
export class QuoteStyle {
  readonly #pairs: readonly Span[];
  readonly #levels: Levels;

  constructor(private readonly text: string) {
    this.#pairs = quotationPairs(text);
    this.#levels = /[「『]/u.test(text) && !/[“”]/u.test(text) ? CORNER : CURLY;
  }

  /**
   * Sets a piece of the source for the place of a piece of the draft: pairs of marks within it in the draft's form; a mark
   * whose partner is outside stays the draft's, for there its partner is.
   * @param at where the draft's piece begins in its text
   */
  set(source: string, draft: string, at: number): string {
    const own = loneMarks(draft);
    const lone = loneMarks(source);
    const alike = own.length === lone.length && own.every(({ opens }, i) => opens === lone[i]!.opens);
    const units = [...source.split('').keys()].map((i) => {
      const found = lone.findIndex((mark) => mark.at === i);
      if (found < 0) return source[i]!;
      return alike ? own[found]!.mark : '';
    });
    const inner = this.#setPairs(units.join(''), at);
    if (alike) return inner;
    const marks = (opens: boolean) =>
      own
        .filter((mark) => mark.opens === opens)
        .map(({ mark }) => mark)
        .join('');
    return marks(false) + inner + marks(true);
  }

  /**
   * Punctuation between two letters, as the source has it. What means the same stays the draft's; so do its quotation
   * marks, for their partners are elsewhere.
   */
  marks(own: string, theirs: string, at: number): string {
    if (mayStay(own, theirs)) return own;
    const [ours, others] = [loneMarks(own), loneMarks(theirs)];
    const alike = ours.length === others.length && ours.every(({ opens }, i) => opens === others[i]!.opens);
    if (alike || own.search(OTHER_MARKS) < 0) return this.set(theirs, own, at);
    const plain = theirs.replace(QUOTATION_MARKS, '');
    let written = false;
    return own.replace(OTHER_MARKS, () => {
      const first = !written;
      written = true;
      return first ? plain : '';
    });
  }

  /**
   * Punctuation of the source for a place where the draft has no quotation marks.
   * @param depth in how many marks that are put in the one at an offset stands; undefined for those that are not put in
   */
  withMarks(source: string, at: number, depth: (offset: number) => number | undefined): string {
    const { levels, level } = this.#levelAt(at);
    return source
      .split('')
      .map((unit, i) => {
        const opens = OPENING.includes(unit);
        if (!opens && !CLOSING.includes(unit)) return unit;
        const within = depth(i);
        return within === undefined ? '' : levels[(level + within) % 2]![opens ? 0 : 1]!;
      })
      .join('');
  }

  #setPairs(piece: string, at: number): string {
    const lone = new Set(loneMarks(piece).map((mark) => mark.at));
    const { levels, level: outer } = this.#levelAt(at);
    let level = outer;
    return piece
      .split('')
      .map((unit, i) => {
        if (lone.has(i)) return unit;
        if (OPENING.includes(unit)) return levels[level++ % 2]![0]!;
        if (CLOSING.includes(unit)) return levels[--level % 2]![1]!;
        return unit;
      })
      .join('');
  }

  /** The marks that go with those around; the level is 0 outside of all, or where the innermost ones are of the second one. */
  #levelAt(at: number): { readonly levels: Levels; readonly level: 0 | 1 } {
    const around = this.#pairs.filter(({ start, end }) => start <= at && at <= end).at(-1);
    const mark = around && this.text[around.start - 1]!;
    const levels = [CURLY, CORNER].find((one) => mark && one.join('').includes(mark)) ?? this.#levels;
    return { levels, level: around === undefined || mark === levels[1][0] ? 0 : 1 };
  }
}

function loneMarks(text: string): LoneMark[] {
  const open: LoneMark[] = [];
  const closing: LoneMark[] = [];
  for (const [at, mark] of text.split('').entries()) {
    if (OPENING.includes(mark)) open.push({ at, opens: true, mark });
    else if (!CLOSING.includes(mark)) continue;
    else if (open.length > 0) open.pop();
    else closing.push({ at, opens: false, mark });
  }
  return [...closing, ...open];
}
