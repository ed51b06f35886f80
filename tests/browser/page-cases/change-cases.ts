import type { Page } from 'puppeteer-core';
import { type UntilOptions, until } from '~/scripts/browser/until';
import { paintedTexts } from '../driver/painted-flags';

/** Within a second of the change, with room for a busy machine. */
const SOON = { timeout: 2_000 };

/** Waits until exactly these texts are painted, in this order, soon after a change. */
export async function becomes(page: Page, texts: string[]): Promise<void> {
  await arePainted(page, texts, SOON);
}

/** The same of a page that has just been opened: the browser may have started with it. */
export async function begins(page: Page, texts: string[]): Promise<void> {
  await arePainted(page, texts, {});
}

async function arePainted(page: Page, texts: string[], options: UntilOptions): Promise<void> {
  const wanted = JSON.stringify(texts);
  await until(
    `${wanted} to be painted`,
    () => paintedTexts(page),
    (now) => JSON.stringify(now) === wanted,
    options,
  );
}

/** A page, what is painted in it first, what it then does to itself, and what is painted after. */
export const CHANGE_CASES: [
  name: string,
  html: string,
  before: string[],
  change: () => void,
  after: string[],
][] = [
  [
    'text that arrives',
    '<p>国之大者</p>',
    ['国之大者'],
    () => document.body.insertAdjacentHTML('beforeend', '<p>当好<b>连心</b>桥</p>'),
    ['国之大者', '连心桥'],
  ],
  ['text that arrives where there was none', '', [], () => document.body.append('国之大者'), ['国之大者']],
  [
    'a phrase that is completed by the text beside it',
    '<p>国之<b>大</b></p>',
    [],
    () => document.querySelector('p')?.append('者'),
    ['国之大者'],
  ],
  [
    'a phrase that is completed inside an element',
    '<p>国之<b></b>者</p>',
    [],
    () => document.querySelector('b')?.append('大'),
    ['国之大者'],
  ],
  [
    'a phrase that is completed when a block between goes',
    '<div>国之<p>隔开</p>大者</div>',
    [],
    () => document.querySelector('p')?.remove(),
    ['国之大者'],
  ],
  [
    'a phrase that is parted by a block',
    '<div>国之<b>大者</b></div>',
    ['国之大者'],
    () => document.querySelector('b')?.before(document.createElement('p')),
    [],
  ],
  [
    'edited text',
    '<p contenteditable>胸怀国之大者，当好连心桥</p>',
    ['国之大者', '连心桥'],
    () => {
      const text = document.querySelector('p')?.firstChild;
      if (text instanceof Text) text.data = '当好连心桥，磨刀石';
    },
    ['连心桥', '磨刀石'],
  ],
  [
    'emptied text',
    '<p>胸怀国之大者</p><p>连心桥</p>',
    ['国之大者', '连心桥'],
    () => {
      const text = document.querySelector('p')?.firstChild;
      if (text instanceof Text) text.data = '';
    },
    ['连心桥'],
  ],
  [
    'text that goes',
    '<p>国之大者</p><p>连心桥</p>',
    ['国之大者', '连心桥'],
    () => document.querySelector('p')?.remove(),
    ['连心桥'],
  ],
  [
    'text that moves',
    '<p>国之大者</p><p>连心桥</p>',
    ['国之大者', '连心桥'],
    () => document.body.append(document.querySelector('p') ?? ''),
    ['连心桥', '国之大者'],
  ],
  [
    'a route of a single-page application',
    '<main><p>国之大者</p></main>',
    ['国之大者'],
    () => {
      history.pushState(null, '', '?second');
      document.querySelector('main')?.replaceChildren('他山之石');
    },
    ['他山之石'],
  ],
  [
    'a new body',
    '<p>国之大者</p>',
    ['国之大者'],
    () => {
      const body = document.createElement('body');
      body.textContent = '他山之石';
      document.body.replaceWith(body);
    },
    ['他山之石'],
  ],
  [
    'a document that is written anew',
    '<p>国之大者</p>',
    ['国之大者'],
    () => {
      document.open();
      document.write('<p>他山之石</p>');
      document.close();
    },
    ['他山之石'],
  ],
  [
    'a document without a root for a while',
    '<p>国之大者</p>',
    ['国之大者'],
    () => {
      const root = document.documentElement;
      root.remove();
      setTimeout(() => document.append(root), 300);
    },
    ['国之大者'],
  ],
  [
    'highlights of the page that clears all others',
    '<p>国之大者</p>',
    ['国之大者'],
    () => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.body.append('（找到了）');
    },
    ['国之大者'],
  ],
];
