import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import * as messages from '~/protocol/messages';
import { PANEL_PORT } from '~/protocol/panel-port';
import { until } from '~/scripts/browser/until';
import { cardIsGone, cardOf } from '../driver/card';
import type { Chromium } from '../driver/chromium';
import type { PageSite } from '../driver/page-site';
import { paintedTexts } from '../driver/painted-flags';
import { PopupView } from '../popup-view';
import { hostilePage, PUBLIC_PASSAGE, type SpyingWindow } from './hostile-page';
import { OWN_TEXTS, SECRETS } from './own-texts';

declare const chrome: { tabs: typeof Browser.tabs; runtime: typeof Browser.runtime };

/** The page prints this one later. */
const LATE = `补记：${OWN_TEXTS[4]?.printed}`;

/** What the page goes to by text fragments: what it can't have, and what it has itself. */
export const SOUGHT = [
  ...SECRETS,
  ...OWN_TEXTS.map(({ printed, onPage }) => (onPage ?? printed).slice(0, -1)),
];

/** Of a transcript: whether each of the sought words was scrolled to. */
export function foundByFragment(transcript: string): boolean[] {
  const channels: [string, string[]][] = JSON.parse(transcript);
  const rows = new Map(channels).get('text fragments') ?? [];
  const tops = new Map(rows.map((row): [number, number] => JSON.parse(row)));
  return SOUGHT.map((_, i) => (tops.get(i) ?? 0) > 0);
}

/** What came of one visit to the hostile page. */
export interface Run {
  readonly page: Page;
  readonly popup: PopupView;
  /** All that the page could learn, in its own words. */
  readonly transcript: string;
  /** All that its frames handed over, in the order in which they did. */
  readonly traffic: string;
  /** All that the background could be brought to say. */
  readonly answers: string;
}

/** Lets the hostile page do all it can while its popup is open: with a card, with new text. */
export async function runHostilePage(chromium: Chromium, site: PageSite, expected: number): Promise<Run> {
  site.put({ '/guess.html': hostilePage() });
  const page = await chromium.open(site.url('/guess.html'));
  await until(
    'the public flags',
    () => paintedTexts(page),
    (texts) => texts.length >= 2,
  );
  const popup = new PopupView(await chromium.openPopup(page));
  await popup.onPageWith(expected);
  const asker = await chromium.openExtensionPage('options.html');
  await asker.evaluate(listenToFrames, await chromium.tabId(page), PANEL_PORT);
  const traffic = () => asker.evaluate(() => (window as Listening).heard ?? []);
  await until('the page’s text', traffic, (heard) => heard.some((one) => one.includes('"complete":true')));
  await page.bringToFront();
  await chromium.pressCommand(page, 'next-phrase');
  await cardOf(page);
  await page.evaluate(
    (words) => (window as unknown as SpyingWindow).grope(words),
    [...SECRETS, ...OWN_TEXTS.map(({ printed }) => printed.slice(3, 12)), PUBLIC_PASSAGE],
  );
  await page.keyboard.press('Escape');
  await cardIsGone(page);
  await page.evaluate((words) => (window as unknown as SpyingWindow).seek(words), SOUGHT);
  await page.evaluate((text) => document.body.append(text), LATE);
  await until('the new text', traffic, (heard) => heard.some((one) => one.includes(LATE)));
  const transcript = await transcriptOf(page);
  return {
    page,
    popup,
    transcript,
    traffic: (await traffic()).filter(isText).join('\n'),
    answers: await answersTo(page),
  };
}

export async function transcriptOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    // What is measured is told to the page with its frames.
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    return (window as unknown as SpyingWindow).transcript();
  });
}

/** What one transcript has and the other has not, by channel: a transcript as a whole is nothing to read. */
export function onlyInOne(a: string, b: string): string[] {
  const rows = (transcript: string) => {
    const channels: [string, string[]][] = JSON.parse(transcript);
    return new Set(channels.flatMap(([channel, all]) => all.map((one) => `${channel}: ${one}`)));
  };
  const [ofA, ofB] = [rows(a), rows(b)];
  return [...[...ofA].filter((row) => !ofB.has(row)), ...[...ofB].filter((row) => !ofA.has(row))];
}

interface Listening extends Window {
  heard?: string[];
}

/**
 * What the background tells a frame whose content script was taken over and says whatever it likes.
 * @returns its answers, in order.
 */
async function answersTo(page: Page): Promise<string> {
  const [contentScript] = page.mainFrame().extensionRealms();
  if (!contentScript) throw new Error('The page has no content script.');
  const texts = OWN_TEXTS.map(({ printed, onPage }) => onPage ?? printed);
  const said = [
    ...[null, 7, 'own-0', texts, texts.join('')],
    ...(['public', 'private', 'all'] as const).map((part) => ({ part })),
    ...OWN_TEXTS.slice(0, 3).flatMap(({ printed, term }, i) => [
      { sourceId: `own-${i}`, paragraph: 2 },
      { text: printed },
      { text: term },
      { id: `own-${i}` },
    ]),
  ];
  return contentScript.evaluate(
    ask,
    Object.values(messages)
      .map(({ name }) => name)
      .sort(),
    said,
  );
}

/** Runs beside the content script. */
async function ask(names: string[], said: unknown[]): Promise<string> {
  const answers = names.flatMap((type) =>
    said.map(async (data, id) => [
      type,
      id,
      await chrome.runtime.sendMessage({ id, type, data, timestamp: 0 }).catch(String),
    ]),
  );
  return JSON.stringify(await Promise.all(answers));
}

/** Reports of flags come as often as there is time for them; the text comes as it changes. */
function isText(message: string): boolean {
  return message.includes('"type":"blocks"');
}

/** Runs in a page of the extension. */
function listenToFrames(tabId: number, name: string): void {
  const heard: string[] = [];
  (window as Listening).heard = heard;
  chrome.tabs.connect(tabId, { name }).onMessage.addListener((message) => {
    // Frames have random names.
    heard.push(JSON.stringify({ ...message, frame: '' }));
  });
}
