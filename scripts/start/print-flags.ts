import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { frameReports } from '../browser/frame-reports';
import { bundledSources } from '../bundled-sources';
import { firstLine, UserError } from '../user-error';
import { flagRows, printedFlags } from './flag-rows';
import { goTo } from './go-to';
import { firstPage, launch, type WindowJob } from './open-window';
import { cut, table } from './table';

export interface PrintJob extends WindowJob {
  readonly json: boolean;
  /** The screenshot's file. */
  readonly out: string;
}

/** The browser's own object, in the extension page where `firstTab` runs. */
declare const chrome: { tabs: typeof Browser.tabs };

/** Chromium paints nothing beyond this many pixels. */
const HIGHEST = 16_000;

/**
 * Opens a page without a window, prints what is flagged on it and takes a screenshot of it.
 * @throws UserError when the page can't be opened or marked, or the screenshot can't be written.
 */
export async function printFlags({ url, say, json, out, ...job }: PrintJob): Promise<void> {
  if (!existsSync(path.dirname(out))) throw new UserError(`There is no folder ${path.dirname(out)}`);
  const { browser, extensionId } = await launch({ ...job, headless: true });
  try {
    const page = await firstPage(browser);
    const asker = await browser.newPage();
    await asker.goto(`chrome-extension://${extensionId}/options.html`);
    await page.bringToFront();
    await goTo(page, url, say);
    const reports = await frameReports(asker, page, await asker.evaluate(firstTab));
    if (reports.length === 0) throw new UserError(`${url} can't be marked: it is no HTML page`);
    await takeScreenshot(page, out);

    const sources = bundledSources();
    const flags = printedFlags(reports, sources);
    const title = await page.title();
    if (json) console.log(JSON.stringify({ url: page.url(), title, screenshot: out, flags }, null, 2));
    else {
      const width = process.stdout.columns ?? 100;
      console.log(cut(`${title || url}：本页 ${flags.length} 处`, width));
      if (flags.length > 0) console.log(`\n${table(flagRows(flags, sources), width)}\n`);
      say(`Screenshot: ${out}`);
    }
  } finally {
    await browser.close();
  }
}

/** Runs in an extension page: must stand alone. */
async function firstTab(): Promise<number> {
  const tabs = await chrome.tabs.query({ index: 0, currentWindow: true });
  return tabs[0]?.id ?? 0;
}

async function takeScreenshot(page: Page, out: string): Promise<void> {
  const size = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width: size.width, height: Math.min(size.height, HIGHEST) };
  const png = await page.screenshot({ type: 'png', clip, captureBeyondViewport: true });
  await writeFile(out, png).catch((error) => {
    throw new UserError(`The screenshot could not be written: ${firstLine(error)}`);
  });
}
