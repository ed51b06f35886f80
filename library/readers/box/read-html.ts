import { Readability } from '@mozilla/readability';
import { bylineOf } from '../../structure/byline';
import { isSubtitle } from '../../structure/title-words';
import { ImportError } from '../import-error';
import { HTML_TAGS, READABLE_ELEMENTS, READABLE_STEPS } from '../limits';
import type { RawDocument, RawLine, ReadNote } from '../read-document';
import { isAboutPage } from './html/about-lines';
import { aboutPage, aroundText, isParagraph, letters } from './html/about-page';
import { beginningOf } from './html/beginning-of';
import { blockLines, type PageLine } from './html/block-lines';
import type { HtmlParts } from './html/html-parts';
import { pageFacts } from './html/page-facts';
import { pageRecord } from './html/page-record';
import { readingSteps } from './html/reading-steps';
import { showArticle } from './html/show-article';
import { typedLines } from './html/typed-lines';
import type { ParseMarkup } from './reader';

/** An article that is shorter than this share of its page's paragraphs has lost some of them. */
const KEPT_SHARE = 0.5;
const MOST_DROPPED_SHOWN = 50;
const MOST_ABOVE = 4;
const MOST_BETWEEN = 12;
/** Above the text of a document stand the head of its paper, its number, and its title. */
const HEAD_LINES = 12;
/** A page with fewer links is a document; nothing leads around a site. */
const FEW_LINKS = 3;

/**
 * Reads a page: the second half, where there is a DOMParser. Takes the article as Mozilla's Readability finds it, or the
 * whole page where it finds none or the page is nothing but a document. Nothing is inserted anywhere.
 */
export function readHtml({ markup, encoding }: HtmlParts, parse: ParseMarkup): RawDocument {
  const page = parse(markup, 'text/html');
  const elements = page.getElementsByTagName('*').length;
  if (elements > HTML_TAGS) throw new ImportError('too-long', `${HTML_TAGS} elements`);
  const { title: named, others, address } = pageFacts(page);
  const typed = typedLines(page);
  if (typed) return rawOf(typed, true, { title: named, address }, [{ code: 'encoding', encoding }]);
  showArticle(page);
  const all = page.body ? blockLines(page.body) : [];
  const record = pageRecord(aroundText(all));
  const whole = all.filter((line) => !record.lines.has(line));
  const shown = headlineOf(page, named);
  const line = shown === undefined ? lineOfTitle(whole, [named, ...others]) : undefined;
  const headline = shown ?? line;
  const title = line ?? named;
  // Readability changes the page that it looks at, so it comes last.
  const isOfSite = isSite(page);
  const article = isOfSite && isReadable(page, elements) ? articleLines(page) : undefined;
  const isWhole = !article || lettersIn(article) < lettersIn(whole.filter(isParagraph)) * KEPT_SHARE;
  const lines = isWhole ? whole : [...aroundHeadline(article, whole, headline), ...article];
  const about = aboutPage(lines, isOfSite, headline);
  const text = lines.filter((line) => !about.has(line));
  if (text.every((line) => line.text.trim() === '')) throw new ImportError('no-text');
  const { number, date } = record;
  const dropped = [...record.lines, ...about];
  return rawOf(withHeadline(text, headline).map(bare), false, { title, address, number, date }, [
    { code: 'encoding', encoding },
    ...(dropped.length > 0 ? [{ code: 'dropped-lines' as const, lines: wordsOf(dropped) }] : []),
  ]);
}

const wordsOf = (lines: readonly PageLine[]) =>
  lines.slice(0, MOST_DROPPED_SHOWN).map(({ text }) => text.trim());

function rawOf(
  lines: readonly RawLine[],
  wrapped: boolean,
  {
    title,
    address,
    number,
    date,
  }: Partial<Record<'title' | 'address' | 'number' | 'date', string | undefined>>,
  notes: readonly ReadNote[],
): RawDocument {
  return {
    format: 'html',
    lines,
    wrapped,
    notes,
    ...(title && { title }),
    ...(address && { address }),
    ...(number && { number }),
    ...(date && { date }),
  };
}

function articleLines(page: Document): PageLine[] | undefined {
  const options = { serializer: (node: Node) => node, disableJSONLD: true, charThreshold: 100 };
  const content = new Readability<Node>(page, options).parse()?.content;
  const lines = content instanceof Element ? blockLines(content) : [];
  return lines.length > 0 ? lines : undefined;
}

/** What Readability leaves out between a page's headline and its text, and belongs to them. */
function aroundHeadline(
  article: readonly PageLine[],
  whole: readonly PageLine[],
  headline: string | undefined,
): PageLine[] {
  if (headline === undefined) return linesAbove(article, whole);
  const start = whole.findIndex(({ text }) => text === article[0]?.text);
  const at = whole
    .slice(0, Math.max(start, 0))
    .findLastIndex(({ text }) => letters(text) === letters(headline));
  if (at < 0 || start - at > MOST_BETWEEN) return [];
  return whole.slice(at + 1, start).flatMap(({ text, linked, style }) => {
    const belongs = !linked && (style || isSubtitle(text) || bylineOf(text) !== undefined);
    return belongs ? [{ text, linked, leads: false }] : [];
  });
}

/** A page without headline elements has its headline right above its text, and below it what leads around the site. */
function linesAbove(article: readonly PageLine[], whole: readonly PageLine[]): PageLine[] {
  const start = whole.findIndex(({ text }) => text === article[0]?.text);
  const above: PageLine[] = [];
  for (let at = start - 1; at >= 0 && above.length < MOST_ABOVE; at--) {
    const line = whole[at]!;
    if (isAboutPage(line.text)) continue;
    if (line.linked || isParagraph(line)) break;
    above.unshift(line);
  }
  return above;
}

const bare = ({ linked: _, leads: __, ...line }: PageLine): RawLine => line;

function isReadable({ documentElement }: Document, elements: number): boolean {
  return elements <= READABLE_ELEMENTS && readingSteps(documentElement, READABLE_STEPS) <= READABLE_STEPS;
}

function isSite(page: Document): boolean {
  return page.querySelectorAll('a[href]:not([href^="#"])').length > FEW_LINKS;
}

function lettersIn(lines: readonly RawLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** The headline as the page shows it, where it has one that says what its title says. */
function headlineOf(page: Document, title: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const wanted = letters(title);
  return [...page.querySelectorAll('h1, h2, .title, #title')]
    .slice(0, 40)
    .map((element) => beginningOf(element).replace(/\s+/gu, ' ').trim())
    .find((text) => letters(text) !== '' && (letters(text) === wanted || wanted.startsWith(letters(text))));
}

/**
 * A line of an old page, in a cell of its own, that says what the page's head says: all of it, or between the names of the
 * site and the column. Names of sites stand all over a page, and who signs may have the same; headlines stand above the text.
 */
function lineOfTitle(whole: readonly PageLine[], names: readonly (string | undefined)[]): string | undefined {
  const text = whole.findIndex(isParagraph);
  const above = whole.slice(0, text < 0 ? whole.length : text).filter(({ linked }) => !linked);
  const wanted = new Set(names.map((name) => letters(name ?? '')).filter((name) => name !== ''));
  const found = above.filter((line) => wanted.has(letters(line.text)));
  const longest = found.reduce<PageLine | undefined>(
    (long, line) => (long && letters(long.text).length >= letters(line.text).length ? long : line),
    undefined,
  );
  return longest?.text.replace(/\n/gu, '');
}

/** Readability takes the headline out, because it names the title by itself; documents repeat it above their text. */
function withHeadline(all: readonly PageLine[], headline: string | undefined): PageLine[] {
  if (headline === undefined) return [...all];
  const style = { kind: 'title', level: 0 } as const;
  // What leads around the site stands above it.
  const text = all.findIndex(({ text, linked }) => !linked || letters(text) === letters(headline));
  const lines = all.slice(Math.max(text, 0));
  const same = lines.flatMap(({ text }, i) => (letters(text) === letters(headline) ? [i] : []));
  const at = same.findLast((i) => i < HEAD_LINES) ?? same[0];
  if (at === undefined) return [{ text: headline, style, linked: false, leads: false }, ...lines];
  return lines.flatMap((line, i) =>
    i === at ? [{ ...line, style }] : i < at && same.includes(i) ? [] : [line],
  );
}
