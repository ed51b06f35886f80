import type { Span } from '~/engine/types';
import { quotationPairs } from './quoted-text';

const OTHER_LEVEL: ReadonlyMap<string, string> = new Map(
  ['“‘', '”’', '「『', '」』'].flatMap(([one = '', other = '']) => [
    [one, other],
    [other, one],
  ]),
);

/**
 * Marks that come to stand round others, or within them, change the level of those: of “甲‘乙’丙”, which is put into a quotation, the
 * outer ones become ‘ ’ and the inner ones “ ” again (GB/T 15834).
 *
 * @param span of the text that may be changed
 * @param before the text as it was: whose marks did not go by levels there, they need not here
 * @returns the span with no pair of marks in one of its own kind
 */
export function nestQuotes(text: string, { start, end }: Span, before: string): string {
  const units = text.split('');
  const change = (at: number) => {
    units[at] = OTHER_LEVEL.get(units[at]!) ?? units[at]!;
  };
  if (!hasSameWithin(before)) {
    eachWithin(text, (pair, outer) => {
      const [opening, closing] = [pair.start - 1, pair.end];
      if (opening < start || closing >= end || units[opening] !== units[outer.start - 1]) return;
      change(opening);
      change(closing);
    });
  }
  return units.slice(start, end).join('');
}

function hasSameWithin(text: string): boolean {
  let has = false;
  eachWithin(text, (pair, outer) => {
    has ||= text[pair.start - 1] === text[outer.start - 1];
  });
  return has;
}

/** All pairs of marks that stand within others, with the next one around, from outside to inside. */
function eachWithin(text: string, see: (pair: Span, outer: Span) => void): void {
  const open: Span[] = [];
  for (const pair of quotationPairs(text)) {
    while (open.length > 0 && open.at(-1)!.end < pair.start) open.pop();
    const outer = open.at(-1);
    if (outer) see(pair, outer);
    open.push(pair);
  }
}
