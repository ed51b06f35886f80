import type { Span } from '~/engine/types';
import { pairedMarks } from './paired-marks';

/** Text in quotation marks. */
export interface QuotedText {
  /** What stands between the marks. */
  readonly inner: Span;
  /** Chinese characters, words in other letters, and numbers. */
  readonly letters: number;
  /** Words before it say that somebody's words follow: 指出：, 《…》. */
  readonly cued: boolean;
}

/** Shorter text in quotation marks is emphasis as often as quotation: “四个意识”, “明白人”. */
const MIN_CLAIM = 12;
/** After 指出： it is a quotation, if it is no single word. */
export const MIN_CUED_CLAIM = 8;

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
]);
const OPENERS = new Set(CLOSERS.values());
/** Typewriter marks open and close by turns. */
const STRAIGHT = new Set(['"', '＂']);

/** Verbs that words are brought in with, right before the quotation mark. */
const SAYS =
  /(?:指出|强调|強調|要求|提出|表示|说|說|道|明确|明確|认为|認為|讲|講|讲到|提到|写道|寫道|写到|称|稱|所言|宣布|宣佈|规定|規定|论述|論述|重申|告诫|告誡)\s*[：:，,]?\s*$/u;
/** A title, and no sentence end between it and the quotation mark. */
const TITLE = /《[^《》]{2,80}》[^。！？!?；;《》]{0,20}$/u;
const LETTER = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;
/** So far back a cue is looked for. */
const CUE_REACH = 110;

/**
 * Whether quoted text claims to be somebody's words: it is long enough, or brought in as such. What stands inside of such a
 * text is part of it.
 */
export function isClaim({ letters, cued }: QuotedText): boolean {
  return letters >= (cued ? MIN_CUED_CLAIM : MIN_CLAIM);
}

/** All text of one paragraph that stands between quotation marks, each bound to its own partner, and in no others. */
export function findQuoted(text: string): QuotedText[] {
  return outermostPairs(text).map((inner) => ({
    inner,
    letters: text.slice(inner.start, inner.end).match(LETTER)?.length ?? 0,
    cued: isCued(text, inner.start - 1),
  }));
}

/** What stands between quotation marks that belong together, and in no others, in order. */
function outermostPairs(text: string): Span[] {
  let end = -1;
  return quotationPairs(text).filter((pair) => {
    if (pair.start < end) return false;
    end = pair.end;
    return true;
  });
}

/** All text between two quotation marks that belong together, by where it begins. */
export function quotationPairs(text: string): Span[] {
  return pairedMarks(text, {
    opens: (mark) => (OPENERS.has(mark) || STRAIGHT.has(mark) ? mark : undefined),
    closes: (mark, at) =>
      isApostrophe(text, at) ? undefined : STRAIGHT.has(mark) ? mark : CLOSERS.get(mark),
  });
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /[A-Za-z]/u.test(text[at - 1] ?? '') && /[A-Za-z]/u.test(text[at + 1] ?? '');
}

/** @param at of the opening mark. */
function isCued(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - CUE_REACH), at);
  return SAYS.test(before) || TITLE.test(before);
}
