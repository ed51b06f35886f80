import { expect } from 'vitest';
import { until } from '~/scripts/browser/until';
import { ARTICLE, cardThatMarks, click, isFlagged, linesOf, moveSlowly, restOn } from './card-view';
import { browserTest } from './driver/browser-test';
import { type Card, cardIsGone, cardOf, findCard } from './driver/card';
import { hover } from './driver/pointer';

const VIEW = { width: 1000, height: 800 };
const test = browserTest({ viewport: VIEW });

type Box = Awaited<ReturnType<Card['box']>>;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How far apart two boxes are, along the axis on which they are. */
const gap = (a: Box, b: Box) =>
  Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);

async function standsWell(card: Card, lines: readonly Box[]): Promise<void> {
  const box = await card.box();
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(overlap(box, line), JSON.stringify({ box, line })).toBe(false);
  expect(Math.min(...lines.map((line) => gap(box, line)))).toBeLessThanOrEqual(9);
  expect(box.right - box.left).toBeCloseTo(400, 0);
  expect(box.bottom - box.top).toBeLessThanOrEqual(VIEW.height * 0.7 + 1);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(VIEW.width);
  expect(box.bottom).toBeLessThanOrEqual(VIEW.height);
}

test('The card stands beside a passage of several lines and covers none of them', async ({ open }) => {
  const page = await open(ARTICLE);
  await isFlagged(page, '大家要始终胸怀');
  const lines = await linesOf(page, '大家要始终胸怀', '事业大局之中');
  expect(lines.length).toBeGreaterThan(1);
  for (const text of ['大家要始终', '事业大局']) {
    await hover(page, text);
    await standsWell(await cardOf(page), lines);
    await page.keyboard.press('Escape');
    await cardIsGone(page);
  }
});

test('At the bottom of the view it stands above', async ({ open }) => {
  const page = await open(
    `<p style="position:fixed;bottom:10px;left:500px">干部胸怀国之大者，步子才稳。</p>`,
  );
  const card = await restOn(page, '国之大者');
  const lines = await linesOf(page, '国之大者', '国之大者');
  await standsWell(card, lines);
  expect((await card.box()).bottom).toBeLessThan(lines[0]!.top);
});

test.for([
  ['enlarged by zoom', 'html { zoom: 1.5 }'],
  ['made smaller by zoom', 'body { zoom: 0.8 }'],
  ['transformed', 'body { transform: scale(1.2) translate(30px, 20px) }'],
  [
    'written from top to bottom',
    'body { writing-mode: vertical-rl; width: auto; height: 600px; margin: 40px }',
  ],
  ['written from right to left', 'html { direction: rtl }'],
  ['set in very large letters', 'html { font-size: 40px }'],
] as const)('It stands well on a page that is %s', async ([, css], { open }) => {
  const page = await open(`${ARTICLE}<style>${css}</style>`);
  const card = await restOn(page, '国之大者');
  await standsWell(card, await linesOf(page, '国之大者', '国之大者'));
});

test('Styles that a page aims at everything, or at the card, do not reach it', async ({ open }) => {
  const page = await open(`${ARTICLE}<style>
    * { all: unset !important } div { display: none !important }
    ::backdrop { display: block !important; background: #000 !important }
    chuchu-card { display: none !important; opacity: 0 !important; transform: scale(0.01) !important;
      width: 100vw !important; height: 100vh !important; pointer-events: auto !important }
    p, body { display: block !important }
    #war { display: block !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important;
      pointer-events: none !important }
  </style><div id="war"></div>`);
  const card = await restOn(page, '国之大者');
  const box = await card.box();
  expect(box.right - box.left).toBeCloseTo(400, 0);
  const hit = (x: number, y: number) =>
    page.evaluate((...at) => document.elementFromPoint(...at)?.nodeName, x, y);
  expect(await hit((box.left + box.right) / 2, (box.top + box.bottom) / 2)).toBe('CHUCHU-CARD');
  for (const [x, y] of [
    [5, 5],
    [990, 5],
    [5, 790],
    [990, 790],
  ] as const) {
    expect(await hit(x, y)).not.toBe('CHUCHU-CARD');
  }
});

test('In a modal dialog the card can be used, and its Escape leaves the dialog open', async ({ open }) => {
  const page = await open(`${ARTICLE}
    <dialog style="overflow:hidden;width:420px;height:90px;margin-top:20px"><p>座谈时他谈到共同富裕，谈到修路。</p></dialog>`);
  await page.$eval('dialog', (dialog) => dialog.showModal());
  const card = await restOn(page, '共同富裕');
  expect(await page.evaluate(() => document.querySelector('dialog > chuchu-card') !== null)).toBe(true);
  await click(page, card, '复制');
  await until('the copy', async () => (await card.text()).includes('已复制'));
  await page.keyboard.press('Escape');
  await cardIsGone(page);
  expect(await page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
});

test('A frame that is large enough has its own card, a tiny one has none', async ({ open, site }) => {
  site.put({ '/framed.html': '<!doctype html><meta charset="utf-8"><p>胸怀国之大者，办好小事。</p>' });
  const frame = (id: string, size: string) =>
    `<iframe id="${id}" style="${size};border:0" src="/framed.html"></iframe>`;
  const page = await open(
    `${frame('tiny', 'width:300px;height:120px')}${frame('large', 'width:600px;height:500px')}`,
  );
  const inner = async (id: string) => {
    const found = await until(`frame ${id}`, async () => (await page.$(`#${id}`))?.contentFrame());
    return found!;
  };
  await isFlagged(page, '国之大者');
  const phrase = await hover(page, '国之大者', { frame: await inner('tiny') });
  await moveSlowly(page, phrase, { x: phrase.x + 3, y: phrase.y }, 800);
  const large = await inner('large');
  await hover(page, '国之大者', { frame: large });
  await cardThatMarks(page, '国之大者');
  const has = (id: string) =>
    inner(id).then((frame) => frame.evaluate(() => document.querySelector('chuchu-card') !== null));
  expect(await has('large')).toBe(true);
  expect(await has('tiny')).toBe(false);
});

test('A page that removes the card has closed it; the next one opens as ever', async ({ open, chromium }) => {
  const page = await open(ARTICLE);
  for (const take of ['remove', 'hidePopover'] as const) {
    await restOn(page, '国之大者');
    await page.$eval('chuchu-card', (host, how) => (host as HTMLElement)[how](), take);
    await cardIsGone(page);
    await until('its element to go', () => page.evaluate(() => !document.querySelector('chuchu-card')));
    await page.mouse.move(20, 20);
  }
  // A page that takes it away each time gets its way: once for each time that the user asks.
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    new MutationObserver(() => {
      const host = document.querySelector('chuchu-card');
      if (host) dataset.taken = String(Number(dataset.taken ?? 0) + 1);
      host?.remove();
    }).observe(document, { childList: true, subtree: true });
  });
  const taken = () => page.evaluate(() => Number(document.documentElement.dataset.taken));
  for (const time of [1, 2, 3]) {
    const phrase = await hover(page, '国之大者');
    await until('the page to take the card', async () => (await taken()) >= time);
    await moveSlowly(page, phrase, { x: phrase.x + 3, y: phrase.y }, 500);
    expect(await taken()).toBe(time);
    await page.mouse.move(20, 20);
  }
  expect(await findCard(page)).toBeUndefined();
  expect(chromium.errors).toEqual([]);
});

test('When the page takes the phrase away the card goes with it', async ({ open }) => {
  const page = await open(ARTICLE);
  await restOn(page, '国之大者');
  await page.$eval('p', (paragraph) => paragraph.remove());
  await cardIsGone(page);
});
