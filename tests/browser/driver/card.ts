import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';
import { until } from '~/scripts/browser/until';

/** What the card's name starts with, in the three languages. */
const CARD_NAME = /^(出处|出處|见于|見於|Source|Appears in)/;

/**
 * The card as assistive technology finds it: its shadow root is closed, so that selectors don't enter, but an element
 * handle that was got through the accessibility tree does.
 */
export class Card {
  constructor(
    readonly name: string,
    /** The element with role dialog; `evaluate`, `$`, `$$` work on it. */
    readonly dialog: ElementHandle<Element>,
  ) {}

  /** All text of the card, white space as in the DOM. */
  async text(): Promise<string> {
    return this.dialog.evaluate((dialog) => dialog.textContent ?? '');
  }

  /** The source paragraph that the card quotes. */
  async paragraph(): Promise<string> {
    return this.dialog.$eval('blockquote', (quote) => quote.textContent ?? '');
  }

  /** What is marked in the paragraph. */
  async marked(): Promise<string[]> {
    return this.dialog.$$eval('blockquote mark', (marks) => marks.map((mark) => mark.textContent ?? ''));
  }

  /** @throws when the card has no button of that name. */
  async button(name: string): Promise<ElementHandle<Element>> {
    const found = await this.dialog.$(`aria/${name}[role="button"]`);
    if (!found) throw new Error(`The card has no button “${name}”.`);
    return found;
  }

  /** In CSS pixels, in the viewport of its frame. */
  async box(): Promise<{ left: number; top: number; right: number; bottom: number }> {
    return this.dialog.evaluate((dialog) => {
      const { left, top, right, bottom } = dialog.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  }

  /** Whether the keyboard is in the card. */
  async hasFocus(): Promise<boolean> {
    return this.dialog.evaluate((dialog) => {
      const root = dialog.getRootNode();
      return root instanceof ShadowRoot && dialog.contains(root.activeElement);
    });
  }
}

/** @returns the card that is open in the page or one of its frames. */
export async function findCard(page: Page): Promise<Card | undefined> {
  const tree = await page.accessibility.snapshot({ includeIframes: true });
  const node = tree && findNode(tree, ({ role, name }) => role === 'dialog' && CARD_NAME.test(name ?? ''));
  const dialog = await node?.elementHandle();
  return node && dialog ? new Card(node.name ?? '', dialog as ElementHandle<Element>) : undefined;
}

export async function cardOf(page: Page): Promise<Card> {
  const card = await until(
    'the card',
    () => findCard(page),
    (found) => found !== undefined,
  );
  if (!card) throw new Error('There is no card.');
  return card;
}

export async function cardIsGone(page: Page): Promise<void> {
  await until('the card to close', async () => (await findCard(page)) === undefined);
}

export function findNode(
  node: SerializedAXNode,
  accept: (node: SerializedAXNode) => boolean,
): SerializedAXNode | undefined {
  if (accept(node)) return node;
  for (const child of node.children ?? []) {
    const found = findNode(child, accept);
    if (found) return found;
  }
  return undefined;
}
