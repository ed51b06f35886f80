import { bylineOf } from '../../../structure/byline';
import { isAboutPage } from './about-lines';
import type { PageLine } from './block-lines';
import { pageRecord } from './page-record';

/** Long enough for a paragraph of text. */
const SHORTEST_PARAGRAPH = 60;
/** Files that belong to a document are named below it, and lead to themselves. */
const ANNEX = /^附[件表]|\.(?:docx?|wps|pdf|ofd|xlsx?|et|zip|rar)$/iu;

/**
 * @param isOfSite whether the page is one of many, that lead to each other.
 * @param headline of the page; it may lead to itself.
 * @returns what says something of the page, and what leads around the site, above the first paragraph of the text and
 *   below the last.
 */
export function aboutPage(
  lines: readonly PageLine[],
  isOfSite: boolean,
  headline: string | undefined,
): Set<PageLine> {
  const [first] = textOf(lines);
  const leadsAround = ({ leads, text }: PageLine) =>
    isOfSite &&
    first >= 0 &&
    leads &&
    !ANNEX.test(text) &&
    bylineOf(text) === undefined &&
    letters(text) !== letters(headline ?? '');
  const around = aroundText(lines);
  const record = pageRecord(around).lines;
  return new Set(around.filter((line) => isAboutPage(line.text) || leadsAround(line) || record.has(line)));
}

/** @returns the lines above the first paragraph of the text and below the last; all, where there is none. */
export function aroundText(lines: readonly PageLine[]): PageLine[] {
  const [first, last] = textOf(lines);
  return lines.filter((_, at) => at < first || at > last || first < 0);
}

/** Where the first and the last paragraph stand. */
function textOf(lines: readonly PageLine[]): readonly [first: number, last: number] {
  // Titles may be as long, and have no sentence in them.
  const isText = (line: PageLine) =>
    isParagraph(line) && /[。！？；]/u.test(line.text) && !line.leads && !isAboutPage(line.text);
  return [lines.findIndex(isText), lines.findLastIndex(isText)];
}

export const isParagraph = ({ text }: PageLine) => text.length >= SHORTEST_PARAGRAPH;

/** What of a line counts when it is compared. */
export const letters = (text: string) => text.replace(/\s/gu, '');
