import { bylineOf } from '../../../structure/byline';
import { isAboutPage } from './about-lines';
import type { PageLine } from './block-lines';

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
  const isText = (line: PageLine) => isParagraph(line) && !line.leads && !isAboutPage(line.text);
  const first = lines.findIndex(isText);
  const last = lines.findLastIndex(isText);
  const leadsAround = ({ leads, text }: PageLine) =>
    isOfSite &&
    first >= 0 &&
    leads &&
    !ANNEX.test(text) &&
    bylineOf(text) === undefined &&
    letters(text) !== letters(headline ?? '');
  return new Set(
    lines.filter(
      (line, at) => (at < first || at > last || first < 0) && (isAboutPage(line.text) || leadsAround(line)),
    ),
  );
}

export const isParagraph = ({ text }: PageLine) => text.length >= SHORTEST_PARAGRAPH;

/** What of a line counts when it is compared. */
export const letters = (text: string) => text.replace(/\s/gu, '');
