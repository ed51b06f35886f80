import { Readability } from '@mozilla/readability';
import { bylineOf } from '../../structure/byline';
import { isSubtitle } from '../../structure/title-words';
import { ImportError } from '../import-error';
import { HTML_TAGS, READABLE_ELEMENTS, READABLE_STEPS } from '../limits';
import type { RawDocument, RawLine } from '../read-document';
import { isAboutPage } from './html/about-lines';
import { beginningOf } from './html/beginning-of';
import { blockLines, type PageLine } from './html/block-lines';
import type { HtmlParts } from './html/html-parts';
import { pageFacts } from './html/page-facts';
import { readingSteps } from './html/reading-steps';
import { showArticle } from './html/show-article';
import type { ParseMarkup } from './reader';

/** An article that is shorter than this share of its page's paragraphs has lost some of them. */
const KEPT_SHARE = 0.5;
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
  const { title, address } = pageFacts(page);
  showArticle(page);
  const whole = page.body ? blockLines(page.body) : [];
  const headline = headlineOf(page, title) ?? lineOfTitle(whole, title);
  // Readability changes the page that it looks at, so it comes last.
  const article = isSite(page) && isReadable(page, elements) ? articleLines(page) : undefined;
  const isWhole = !article || lettersIn(article) < lettersIn(whole.filter(isParagraph)) * KEPT_SHARE;
  const lines = isWhole ? whole : [...aroundHeadline(article, whole, headline), ...article];
  const about = aboutPage(lines);
  const text = lines.filter((line) => !about.has(line));
  if (text.every((line) => line.text.trim() === '')) throw new ImportError('no-text');
  return {
    format: 'html',
    lines: withHeadline(text, headline).map(bare),
    wrapped: false,
    notes: [
      { code: 'encoding', encoding },
      ...(about.size > 0 ? [{ code: 'dropped-lines' as const, lines: wordsOf(about) }] : []),
    ],
    ...(title && { title }),
    ...(address && { address }),
  };
}

/** What says something of the page, above the first paragraph of the text and below the last. */
function aboutPage(lines: readonly PageLine[]): Set<PageLine> {
  const isText = (line: PageLine) => isParagraph(line) && !isAboutPage(line.text);
  const first = lines.findIndex(isText);
  const last = lines.findLastIndex(isText);
  return new Set(
    lines.filter((line, at) => (at < first || at > last || first < 0) && isAboutPage(line.text)),
  );
}

const wordsOf = (lines: ReadonlySet<PageLine>) => Array.from(lines, ({ text }) => text.trim()).slice(0, 50);

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
  return whole.slice(at + 1, start).flatMap(({ text, linked }) => {
    const belongs = !linked && (isSubtitle(text) || bylineOf(text) !== undefined);
    return belongs ? [{ text, linked }] : [];
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

const bare = ({ linked: _, ...line }: PageLine): RawLine => line;

function isReadable({ documentElement }: Document, elements: number): boolean {
  return elements <= READABLE_ELEMENTS && readingSteps(documentElement, READABLE_STEPS) <= READABLE_STEPS;
}

function isSite(page: Document): boolean {
  return page.querySelectorAll('a[href]:not([href^="#"])').length > FEW_LINKS;
}

const isParagraph = ({ text }: RawLine) => text.length >= 60;

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

/** A line of an old page, in a cell of its own, that says what the page's head says. */
function lineOfTitle(whole: readonly PageLine[], title: string | undefined): string | undefined {
  const wanted = letters(title ?? '');
  return wanted === ''
    ? undefined
    : whole.find(({ text, linked }) => !linked && letters(text) === wanted)?.text.replace(/\n/gu, '');
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
  if (at === undefined) return [{ text: headline, style, linked: false }, ...lines];
  return lines.flatMap((line, i) =>
    i === at ? [{ ...line, style }] : i < at && same.includes(i) ? [] : [line],
  );
}

const letters = (text: string) => text.replace(/\s/gu, '');
