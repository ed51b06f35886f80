import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { until } from '~/scripts/browser/until';
import { contextOf, sendBidi } from './bidi';

const rootSchema = v.object({ sharedId: v.string() });
const treeSchema = v.object({
  result: v.object({
    value: v.object({
      children: v.array(v.object({ value: v.object({ shadowRoot: v.nullish(rootSchema) }) })),
    }),
  }),
});
const returnedSchema = v.object({ type: v.literal('success'), result: v.object({ value: v.string() }) });
const cardSchema = v.nullable(v.object({ name: v.string(), text: v.string(), paragraph: v.string() }));
const pointSchema = v.nullable(v.object({ x: v.number(), y: v.number() }));

/** The card of a Firefox page, read through the one door that leads into closed shadow roots there: BiDi. */
export interface FirefoxCard {
  readonly name: string;
  readonly text: string;
  readonly paragraph: string;
}

export async function firefoxCard(page: Page): Promise<FirefoxCard> {
  const card = await until(
    'the card',
    () => readCard(page),
    (found) => found !== null,
  );
  if (!card) throw new Error('There is no card.');
  return card;
}

/** Clicks a button of the card with the pointer. @throws when the card has no button of that text. */
export async function clickInFirefoxCard(page: Page, button: string): Promise<void> {
  for (const root of await shadowRoots(page)) {
    const point = v.parse(pointSchema, await callOn(page, root, FIND_BUTTON, button));
    if (point) return page.mouse.click(point.x, point.y);
  }
  throw new Error(`The card has no button “${button}”.`);
}

const READ_CARD = `(root) => {
  const dialog = root.querySelector('[role=dialog]');
  if (!dialog) return 'null';
  const labels = (dialog.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => root.getElementById(id));
  const label = dialog.getAttribute('aria-label') ?? labels.map((one) => one?.textContent).join(' ');
  const paragraph = dialog.querySelector('blockquote')?.textContent ?? '';
  return JSON.stringify({ name: label, text: dialog.textContent, paragraph });
}`;

const FIND_BUTTON = `(root, name) => {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  if (!button) return 'null';
  const box = button.getBoundingClientRect();
  return JSON.stringify({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
}`;

async function readCard(page: Page): Promise<FirefoxCard | null> {
  for (const root of await shadowRoots(page)) {
    const card = v.parse(cardSchema, await callOn(page, root, READ_CARD));
    if (card) return card;
  }
  return null;
}

/** The shadow roots of the document element's own children, which is where the card stands. */
async function shadowRoots(page: Page): Promise<string[]> {
  const answer = await sendBidi(page, 'script.evaluate', {
    expression: 'document.documentElement',
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const children = v.parse(treeSchema, answer).result.value.children;
  return children.flatMap(({ value }) => (value.shadowRoot ? [value.shadowRoot.sharedId] : []));
}

/** Calls a function (source text, returning JSON) on a shadow root. */
async function callOn(
  page: Page,
  sharedId: string,
  functionDeclaration: string,
  text = '',
): Promise<unknown> {
  const answer = await sendBidi(page, 'script.callFunction', {
    functionDeclaration,
    arguments: [{ sharedId }, { type: 'string', value: text }],
    target: { context: contextOf(page) },
    awaitPromise: false,
  });
  return JSON.parse(v.parse(returnedSchema, answer).result.value);
}
