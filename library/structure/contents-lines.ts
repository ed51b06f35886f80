import type { JoinedParagraph } from './joined-paragraph';
import { hasLeaders } from './leaders';

/** A table of contents has no longer entries. */
const LONGEST = 120;

/**
 * @returns where lines of a table of contents stand: below 目录, what is said again further down; and everywhere, what
 *   dots lead from to a page. They are headings where they stand again, and not here.
 */
export function linesOfContents(paragraphs: readonly JoinedParagraph[]): ReadonlySet<number> {
  const contents = new Set<number>();
  const last = new Map(paragraphs.map(({ text }, at) => [entryOf(text), at]));
  let open = false;
  for (const [at, { text }] of paragraphs.entries()) {
    const isEntry: boolean = hasLeaders(text) || (open && last.get(entryOf(text))! > at);
    if (isEntry) contents.add(at);
    open = isEntry || /^目\s{0,8}[录次]$/u.test(text);
  }
  return contents;
}

/** Without its dots and its page. */
function entryOf(text: string): string {
  return text.length > LONGEST ? text : text.replace(/[\s.．·•‥…]{1,100}\d{0,4}$/u, '').replace(/\s/gu, '');
}
