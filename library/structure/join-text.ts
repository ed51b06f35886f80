import { isLatin, isWide } from './cells';

const SOFT_HYPHEN = '\u00ad';
const HYPHENS = '-\u2010';

/**
 * Puts the pieces of a paragraph together that setting parted: Latin words with a space between them, Chinese without,
 * a word parted by a hyphen without the hyphen when the whole word stands elsewhere in the text. Soft hyphens go.
 *
 * @param words the words of the whole text, lower case.
 */
export function joinText(pieces: readonly string[], words: ReadonlySet<string>): string {
  let [before = ''] = pieces;
  const joined: string[] = [];
  for (const after of pieces.slice(1)) {
    const parted = partedWord(before, after);
    if (before.endsWith(SOFT_HYPHEN) || (parted && isOneWord(parted, words)))
      joined.push(before.slice(0, -1));
    else if (parted) joined.push(before);
    else joined.push(before, needsSpace(before, after) ? ' ' : '');
    before = after;
  }
  return [...joined, before].join('').replaceAll(SOFT_HYPHEN, '');
}

/** The words of a text that hyphens may have parted, lower case. */
export function wordsOf(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(/\p{Script=Latin}+(?:-\p{Script=Latin}+)*/gu))
      words.add(word.toLowerCase());
  }
  return words;
}

interface PartedWord {
  readonly head: string;
  readonly tail: string;
}

function partedWord(before: string, after: string): PartedWord | undefined {
  if (!HYPHENS.includes(before.at(-1) || ' ')) return undefined;
  let start = before.length - 1;
  while (start > 0 && isLetter(before.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (end < after.length && isLetter(after.charCodeAt(end))) end += 1;
  const head = before.slice(start, -1);
  const tail = after.slice(0, end);
  return head.length > 1 && tail.length > 1 && tail === tail.toLowerCase() ? { head, tail } : undefined;
}

function isOneWord({ head, tail }: PartedWord, words: ReadonlySet<string>): boolean {
  const lower = (word: string) => word.toLowerCase();
  if (words.has(lower(head + tail))) return true;
  // A word that is never seen whole: hyphens at line ends are far more often the setter's than the writer's.
  return !words.has(`${lower(head)}-${tail}`) && /^\p{Script=Latin}+$/u.test(head);
}

function needsSpace(before: string, after: string): boolean {
  const first = after.charCodeAt(0);
  if (Number.isNaN(first) || isWide(first) || ',.;:!?)]}%'.includes(after.charAt(0))) return false;
  let end = before.length;
  while (
    end > 0 &&
    end > before.length - 4 &&
    !isLatin(before.charCodeAt(end - 1)) &&
    !isWide(before.charCodeAt(end - 1))
  )
    end -= 1;
  if (end === 0 || !isLatin(before.charCodeAt(end - 1))) return false;
  const digits = isDigit(before.charCodeAt(before.length - 1)) && isDigit(first);
  return !digits && !'([{/'.includes(before.at(-1) ?? '');
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isLetter = (code: number) => isLatin(code) && !isDigit(code);
