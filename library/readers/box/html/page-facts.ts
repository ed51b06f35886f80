import { beginningOf } from './beginning-of';

/** What a page says of itself. */
export interface PageFacts {
  readonly title?: string;
  /** Other parts of the window's title, of which one may be the page's, where the names of site and column stand first. */
  readonly others: readonly string[];
  readonly address?: string;
}

const LONGEST = 300;

/**
 * Reads the title and the published address out of a page's head; Chinese government sites say theirs in ways of their
 * own (ArticleTitle), and browsers write the address into pages that they save.
 */
export function pageFacts(page: Document): PageFacts {
  const meta = (...names: readonly string[]) => {
    for (const element of page.querySelectorAll('meta[content]')) {
      const name = element.getAttribute('name') ?? element.getAttribute('property');
      const content = element.getAttribute('content')?.trim();
      if (name && content && names.includes(name.toLowerCase())) return content.slice(0, LONGEST);
    }
    return undefined;
  };
  const named = meta('articletitle', 'og:title');
  const title = named ?? ownTitle(page);
  const addresses = [
    page.querySelector('link[rel~="canonical"][href]')?.getAttribute('href'),
    meta('og:url'),
    savedFrom(page),
  ];
  const address = addresses.find((it) => it && /^https?:\/\//iu.test(it) && URL.canParse(it));
  return { ...(title && { title }), others: named ? [] : partsOfTitle(page), ...(address && { address }) };
}

/** The window's title has the site's name behind the page's; a headline that it begins with is the better one. */
function ownTitle(page: Document): string | undefined {
  const title = tidy(page.querySelector('head > title'));
  const headline = [...page.querySelectorAll('h1')]
    .slice(0, 20)
    .map(tidy)
    .find((it) => it.length > 3 && withoutSpace(title).startsWith(withoutSpace(it)));
  return headline ?? (title.split(/[_|]| [-–—] /u)[0]?.trim() || undefined);
}

function tidy(element: Element | null): string {
  return element ? beginningOf(element).replace(/\s+/gu, ' ').trim().slice(0, LONGEST) : '';
}

/** Shorter ones are names of columns: 要闻, 正文. */
const SHORTEST_PART = 5;

function partsOfTitle(page: Document): string[] {
  const parts = tidy(page.querySelector('head > title')).split(/[_|｜·>]|\s?[-–—]{1,2}\s?/u);
  return parts.filter((part) => withoutSpace(part).length >= SHORTEST_PART);
}

const withoutSpace = (text: string) => text.replace(/\s/gu, '');

/** Chrome and others write `<!-- saved from url=(0042)https://… -->` before the page. */
function savedFrom(page: Document): string | undefined {
  const nodes = [...page.childNodes, ...(page.documentElement?.childNodes ?? [])].slice(0, 50);
  for (const { nodeType, nodeValue } of nodes) {
    const address = nodeType === 8 && /^\s*saved from url=\(\d+\)(\S+)/u.exec(nodeValue ?? '')?.[1];
    if (address) return address;
  }
  return undefined;
}
