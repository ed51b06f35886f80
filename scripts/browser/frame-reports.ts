import type { Frame, Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { type FrameReport, frameReportSchema, PANEL_PORT } from '~/protocol/panel-port';
import { until } from './until';

/** The browser's own object, in the extension page where `askFrames` runs. */
declare const chrome: { tabs: typeof Browser.tabs; runtime: typeof Browser.runtime };

/** How long the first round of asking waits for its answers; then it asks again, since frames come late and change. */
const ROUND = 800;
/** On a busy machine answers take longer than that: each round waits so many times as long as the one before. */
const LONGER = 2;
/** Frames that have no content script (a viewer, an error page) never answer: after this they are left out. */
const PATIENCE = 5_000;
const READING = 60_000;

/**
 * Asks every frame of a tab what it has flagged, as the popup does, and waits until each has read its page.
 * @param asker a page of the extension, such as popup.html?tab=ID.
 * @param page the page that stands in that tab.
 * @returns one report a frame, the top frame's first; none where the extension can't run.
 */
export async function frameReports(asker: Page, page: Page, tabId: number): Promise<FrameReport[]> {
  const start = Date.now();
  let patience = ROUND / LONGER;
  const reports = await until(
    'every frame to be read',
    async () => {
      const expected = await countFrames(page);
      patience *= LONGER;
      const raw = await asker.evaluate(askFrames, tabId, PANEL_PORT, expected, patience);
      return { expected, reports: v.parse(v.array(frameReportSchema), raw) };
    },
    ({ expected, reports }) =>
      reports.every((report) => report.ready) &&
      (reports.length >= expected || Date.now() - start > PATIENCE),
    { timeout: READING },
  );
  return reports.reports.sort((a, b) => Number(b.top) - Number(a.top));
}

/** Runs in an extension page: must stand alone. Resolves as soon as all expected frames have answered and are ready. */
function askFrames(tabId: number, name: string, expected: number, patience: number): Promise<unknown[]> {
  return new Promise((resolve) => {
    const port = chrome.tabs.connect(tabId, { name });
    const latest = new Map<string, { ready: boolean }>();
    setTimeout(() => {
      port.disconnect();
      resolve([...latest.values()]);
    }, patience);
    port.onDisconnect.addListener(() => {
      // Looked at, or the browser reports it as an error of this page: no frame has a content script (yet).
      void chrome.runtime.lastError;
      resolve([...latest.values()]);
    });
    port.onMessage.addListener((message) => {
      if (message.type !== 'report') return;
      latest.set(message.frame, message);
      if (latest.size < expected || ![...latest.values()].every((report) => report.ready)) return;
      port.disconnect();
      resolve([...latest.values()]);
    });
  });
}

async function countFrames(page: Page): Promise<number> {
  const answers = await Promise.all(page.frames().map(hasContentScript));
  return answers.filter(Boolean).length;
}

/** Content scripts run in HTML documents of the web, and in the empty frames that such documents make. */
async function hasContentScript(frame: Frame): Promise<boolean> {
  if (frame.extensionRealms().length > 0) return true;
  if (!/^(https?|about|blob|data):/.test(frame.url())) return false;
  // It may come yet; but a frame whose page was blocked has no document, and never answers.
  const noAnswer = new Promise<boolean>((resolve) => setTimeout(resolve, ROUND, false));
  const isHtml = frame.evaluate(() => document.contentType === 'text/html').catch(() => false);
  return Promise.race([isHtml, noAnswer]);
}
