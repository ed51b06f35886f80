import type { Frame, Page } from 'puppeteer-core';

/** A point of the page's viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls a text into view and says where the middle of its first line is, in the viewport of the whole page.
 * @param nth which occurrence, from 0.
 * @throws when the frame doesn't show that text. White space in the page is as it is: give the page's own characters.
 */
export async function pointOfText(frame: Frame, text: string, nth = 0): Promise<Point> {
  const point = await frame.evaluate(locate, text, nth);
  if (!point) throw new Error(`The page does not show “${text}”.`);
  let { x, y } = point;
  for (let inner: Frame | null = frame; inner?.parentFrame(); inner = inner.parentFrame()) {
    const element = await inner.frameElement();
    const corner = await element?.evaluate((host) => {
      const box = host.getBoundingClientRect();
      return { x: box.left + host.clientLeft, y: box.top + host.clientTop };
    });
    x += corner?.x ?? 0;
    y += corner?.y ?? 0;
  }
  return { x, y };
}

/** Rests the pointer on a text, arriving as a hand does: over the text's neighbourhood, not out of nowhere. */
export async function hover(
  page: Page,
  text: string,
  options: { frame?: Frame; nth?: number } = {},
): Promise<Point> {
  const point = await pointOfText(options.frame ?? page.mainFrame(), text, options.nth);
  await page.mouse.move(point.x - 4, point.y - 2);
  await page.mouse.move(point.x, point.y);
  return point;
}

/** Selects a text as a drag of the pointer would leave it. */
export async function selectText(frame: Frame, text: string): Promise<void> {
  await frame.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    if (!window.find(wanted)) throw new Error(`The page does not show “${wanted}”.`);
  }, text);
}

declare global {
  interface Window {
    find(text: string): boolean;
  }
}

/** Runs in the page: must stand alone. Finds text across elements and in open shadow roots. */
function locate(text: string, nth: number): { x: number; y: number } | undefined {
  const roots: (Document | ShadowRoot)[] = [document];
  let left = nth;
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(
      root instanceof Document ? root.documentElement : root,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const all = nodes.map((node) => node.data).join('');
    for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
      const range = document.createRange();
      let offset = 0;
      for (const node of nodes) {
        const end = offset + node.data.length;
        if (at >= offset && at < end) range.setStart(node, at - offset);
        if (at + text.length > offset && at + text.length <= end)
          range.setEnd(node, at + text.length - offset);
        offset = end;
      }
      const shown = [...range.getClientRects()].some((rect) => rect.width > 1 && rect.height > 1);
      if (!shown || left-- > 0) continue;
      const holder = range.startContainer.parentElement;
      if (window !== window.top) holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const before = range.getBoundingClientRect();
      if (before.top < 0 || before.bottom > innerHeight) {
        holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
      }
      const rect = [...range.getClientRects()].find((one) => one.width > 1 && one.height > 1);
      if (rect) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    }
  }
  return undefined;
}
