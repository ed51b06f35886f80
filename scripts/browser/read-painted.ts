import type { Page } from 'puppeteer-core';
import type { Span } from '~/engine/types';

/** What is painted on a page. */
export interface Painted {
  /** The page's text without white space. */
  readonly text: string;
  /** By highlight name. */
  readonly painted: Readonly<Record<string, readonly Span[]>>;
}

/**
 * Reads what is painted on a page, and its text as cases are labelled: without scripts and ruby.
 * @param names of highlights.
 * @returns the spans of each name in reading order.
 */
export function readPainted(page: Page, names: readonly string[]): Promise<Painted> {
  return page.evaluate(paintedSpans, names);
}

/** Runs in the page: must stand alone. */
function paintedSpans(names: readonly string[]): Painted {
  const lengths = new Map<Node, number>();
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    lengths.set(node, text.length);
    if (!node.parentElement?.closest('script, style, rt, rp'))
      text += (node.nodeValue ?? '').replace(/\s/g, '');
  }
  // No function here may have a name: the runner would call a helper for it that no page has.
  const painted = Object.fromEntries(
    names.map((name) => [
      name,
      [...(CSS.highlights.get(name) ?? [])]
        .map((range) =>
          [
            { node: range.startContainer, offset: range.startOffset },
            { node: range.endContainer, offset: range.endOffset },
          ].map(
            ({ node, offset }) =>
              (lengths.get(node) ?? 0) + (node.nodeValue ?? '').slice(0, offset).replace(/\s/g, '').length,
          ),
        )
        .map(([start = 0, end = 0]) => ({ start, end }))
        .sort((a, b) => a.start - b.start || b.end - a.end),
    ]),
  );
  return { text, painted };
}
