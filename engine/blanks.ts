import { foldTable } from './fold';
import type { Source } from './types';

/** What a name that was taken out leaves behind nearly everywhere. */
const USUAL_BLANKS = ['x', '×', '✕', '✖', '╳'];

/** A placeholder of one character, perhaps repeated: a sign, a Latin letter or 某. Other marks do other work. */
const BLANK =
  /^(?![。，、；：！？…⋯.,;:!?·\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}])([\p{P}\p{S}\p{Script=Latin}某〇])\1*$/u;

/**
 * The characters that stand for a name which was taken out, in these sources and on pages: those of the sources'
 * placeholders, and where there is any, the usual ones, since whoever quotes “X市” may write “××市”.
 */
export function blanksOf(sources: readonly Source[]): ReadonlySet<string> {
  const given = sources.flatMap(
    ({ placeholder = '' }) => BLANK.exec(placeholder.normalize('NFKC'))?.[1] ?? [],
  );
  if (given.length === 0) return new Set();
  const blanks = new Set([...USUAL_BLANKS, ...given.map((char) => char.toLowerCase())]);
  // In all their forms: X and Ｘ for x, ＊ for *.
  for (const [char, fold] of foldTable()) {
    if (blanks.has(fold.kind === 'letters' ? fold.letters : char.normalize('NFKC'))) blanks.add(char);
  }
  return blanks;
}

/** 某些 and 某种 leave no name out. */
const NO_BLANK = /某[些种个项类]$/u;

/**
 * Whether a letter of a source is its placeholder: only where that is a word by itself, the X of “X 市” and not that of
 * “XML”.
 * @param start where the letter's character begins, `end` where it ends; of a blank, where all its signs end
 */
export function isPlaceholder(text: string, start: number, end: number, placeholder: string): boolean {
  const stop = Math.max(end, start + placeholder.length);
  return (
    text.startsWith(placeholder, start) &&
    !/[A-Za-z0-9]/.test(text.charAt(start - 1) + text.charAt(stop)) &&
    !NO_BLANK.test(text.slice(start, stop + 1))
  );
}
