import type { CDPSession, Page } from 'puppeteer-core';

/** Milliseconds of one round. */
export interface Round {
  /** The floor: every text node visited, nothing done with it. */
  readonly walk: number;
  /** One alternation of all terms, text node by text node: finds no passages, and no term across elements. */
  readonly regExp: number;
  readonly read: number;
  readonly match: number;
  readonly paint: number;
  /** The browser's own style and layout work in the frames after our painting. */
  readonly frame: number;
  /** All of the page's style and layout anew, without our flags and with them. */
  readonly relayoutBare: number;
  readonly relayoutFlagged: number;
}

/** Measures everything once, each in the same page and within a second of the others. */
export async function measureRound(page: Page, session: CDPSession): Promise<Round> {
  const walk = await page.evaluate(() => window.bench.walk());
  const regExp = await page.evaluate(() => window.bench.regExp());
  const relayoutBare = await page.evaluate(() => window.bench.relayout());
  await nextFrames(page);
  const before = await styleAndLayout(session);
  const ours = await page.evaluate(() => window.bench.ours());
  await nextFrames(page);
  const frame = (await styleAndLayout(session)) - before;
  const relayoutFlagged = await page.evaluate(() => window.bench.relayout());
  await page.evaluate(() => window.bench.clear());
  await nextFrames(page);
  return { walk, regExp, ...ours, frame, relayoutBare, relayoutFlagged };
}

/** Comes back when what was changed has been drawn. */
async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

async function styleAndLayout(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return (seconds('RecalcStyleDuration') + seconds('LayoutDuration')) * 1000;
}
