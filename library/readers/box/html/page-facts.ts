import { beginningOf } from './beginning-of';

/** What a page says of itself. */
export interface PageFacts {
  readonly title?: string;
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
  const title = meta('articletitle', 'og:title') ?? ownTitle(page);
  const addresses = [
    page.querySelector('link[rel~="canonical"][href]')?.getAttribute('href'),
    meta('og:url'),
    savedFrom(page),
  ];
  const address = addresses.find((it) => it && /^https?:\/\//iu.test(it) && URL.canParse(it));
  return { ...(title && { title }), ...(address && { address }) };
}

/** The window's title has the site's name behind the page's; a headline that it begins with is the better one. */
function ownTitle(page: Document): string | undefined {
  const tidy = (element: Element | null) =>
    element ? beginningOf(element).replace(/\s+/gu, ' ').trim().slice(0, LONGEST) : '';
  const title = tidy(page.querySelector('head > title'));
  const headline = [...page.querySelectorAll('h1')]
    .slice(0, 20)
    .map(tidy)
    .find((it) => it.length > 3 && withoutSpace(title).startsWith(withoutSpace(it)));
  return headline ?? (title.split(/[_|]| [-–—] /u)[0]?.trim() || undefined);
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
