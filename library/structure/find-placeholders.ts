/** Fewer than this are an accident: of a single letter, and of a mark that stands twice or more. */
const FEWEST_SINGLE = 3;
const FEWEST_DOUBLE = 2;

/** Marks that are put in the place of a name. Some say nothing unless they stand twice: * is a note, 〇 a nought. */
const MARKS = /([XＸ×])\1{0,9}|([x＊*○〇□△▲●■])\2{1,9}|某某/gu;
const DIGITS = /[\d〇○一二三四五六七八九十.．]/u;
/** What kind of place it is: a mark before it stands for the place's name, were it the only one. */
const KIND_OF_PLACE = /[省市州盟县区旗镇乡村]/u;
const LATIN = /[\p{Script=Latin}\d]/u;

/**
 * @returns what may be a placeholder for a removed name because it stands by itself again and again, or where a place
 * is named; the likeliest first.
 */
export function findPlaceholders(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  const ofPlaces = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(MARKS)) {
      const [mark] = match;
      const before = text.charAt(match.index - 1);
      const after = text.charAt(match.index + mark.length);
      if (!standsAlone(mark, before, after)) continue;
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
      if (KIND_OF_PLACE.test(after)) ofPlaces.add(mark);
    }
  }
  return [...counts]
    .filter(
      ([mark, count]) => ofPlaces.has(mark) || count >= (mark.length === 1 ? FEWEST_SINGLE : FEWEST_DOUBLE),
    )
    .sort(([, a], [, b]) => b - a)
    .map(([mark]) => mark);
}

function standsAlone(mark: string, before: string, after: string): boolean {
  if (before.startsWith(mark.charAt(0)) || after.startsWith(mark.charAt(0))) return false;
  // Part of a word, a quantity (3×4) or a year (二〇〇五).
  return ![before, after].some((char) => (/[○〇×]/u.test(mark) ? DIGITS : LATIN).test(char));
}
