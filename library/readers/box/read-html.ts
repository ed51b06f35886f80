import { Readability } from '@mozilla/readability';
import { ImportError } from '../import-error';
import { HTML_TAGS, READABLE_ELEMENTS } from '../limits';
import type { RawDocument, RawLine } from '../read-document';
import { blockLines, type PageLine } from './html/block-lines';
import type { HtmlParts } from './html/html-parts';
import { pageFacts } from './html/page-facts';
import type { ParseMarkup } from './reader';

/** An article that is shorter than this share of its page's paragraphs has lost some of them. */
const KEPT_SHARE = 0.5;
const MOST_ABOVE = 4;
const ABOUT_THE_PAGE =
  /^(?:来源|发布|时间|日期|字号|字体|浏览|阅读|点击|作者|编辑|责任编辑|分享|打印|收藏|当前位置|您的位置|【|\[)/u;
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
  const headline = headlineOf(page, title);
  const whole = page.body ? blockLines(page.body) : [];
  // Readability changes the page that it looks at, so it comes last.
  const article = isSite(page) && elements <= READABLE_ELEMENTS ? articleLines(page) : undefined;
  const isWhole = !article || lettersIn(article) < lettersIn(whole.filter(isParagraph)) * KEPT_SHARE;
  const lines = isWhole ? whole : [...(headline === undefined ? linesAbove(article, whole) : []), ...article];
  if (lines.every(({ text }) => text.trim() === '')) throw new ImportError('no-text');
  return {
    format: 'html',
    lines: withHeadline(lines.map(bare), headline),
    wrapped: false,
    notes: [{ code: 'encoding', encoding }],
    ...(title && { title }),
    ...(address && { address }),
  };
}

function articleLines(page: Document): PageLine[] | undefined {
  const options = { serializer: (node: Node) => node, disableJSONLD: true, charThreshold: 100 };
  const content = new Readability<Node>(page, options).parse()?.content;
  const lines = content instanceof Element ? blockLines(content) : [];
  return lines.length > 0 ? lines : undefined;
}

/** A page without headline elements has its headline right above its text, and below it what leads around the site. */
function linesAbove(article: readonly PageLine[], whole: readonly PageLine[]): PageLine[] {
  const start = whole.findIndex(({ text }) => text === article[0]?.text);
  const above: PageLine[] = [];
  for (let at = start - 1; at >= 0 && above.length < MOST_ABOVE; at--) {
    const line = whole[at]!;
    if (line.linked || isParagraph(line)) break;
    if (!ABOUT_THE_PAGE.test(line.text)) above.unshift(line);
  }
  return above;
}

const bare = ({ text, style }: PageLine): RawLine => (style ? { text, style } : { text });

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
    .map(({ textContent }) => textContent?.replace(/\s+/gu, ' ').trim() ?? '')
    .find((text) => letters(text) !== '' && (letters(text) === wanted || wanted.startsWith(letters(text))));
}

/** Readability takes the headline out, because it names the title by itself. */
function withHeadline(lines: readonly RawLine[], headline: string | undefined): RawLine[] {
  if (headline === undefined) return [...lines];
  const style = { kind: 'title', level: 0 } as const;
  const at = lines.findIndex(({ text }) => letters(text) === letters(headline));
  if (at < 0) return [{ text: headline, style }, ...lines];
  return lines.map((line, i) => (i === at ? { ...line, style } : line));
}

const letters = (text: string) => text.replace(/\s/gu, '');
