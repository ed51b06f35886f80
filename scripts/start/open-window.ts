import type { Browser, Page } from 'puppeteer-core';
import { type BrowserWithExtension, launchWithExtension } from '../browser/launch-with-extension';
import { makeProfile } from '../browser/make-profile';
import { firstLine, UserError } from '../user-error';
import { goTo } from './go-to';

export interface WindowJob {
  readonly executablePath: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly url: string;
  readonly say: (line: string) => void;
}

/** Opens a browser window on a page and stays until the user closes it or presses Ctrl-C. */
export async function openWindow({ url, say, ...job }: WindowJob): Promise<void> {
  const profile = makeProfile(job.extension);
  try {
    const { browser } = await launch({ ...job, headless: false, profile: profile.folder });
    await showUntilClosed(browser, url, say);
  } finally {
    profile.remove();
  }
}

async function showUntilClosed(browser: Browser, url: string, say: (line: string) => void): Promise<void> {
  const ended = processEnd(browser);
  try {
    const page = await firstPage(browser);
    await goTo(page, url, say);
    await page.bringToFront();
    say(`Chuchu is on ${url} — close the browser or press Ctrl-C to end.`);
    process.once('SIGINT', () => void browser.close());
    endWithLastPage(browser);
    await ended;
  } finally {
    if (browser.connected) await browser.close();
    await ended;
  }
}

/** The browser hangs up before it has written and closed its files. */
async function processEnd(browser: Browser): Promise<void> {
  const running = browser.process();
  if (running?.exitCode === null && running.signalCode === null)
    await new Promise((resolve) => running.once('exit', resolve));
}

/** @throws UserError with the browser's own reason when it doesn't start. */
export async function launch(job: {
  executablePath: string;
  extension: string;
  headless: boolean;
  profile?: string;
}): Promise<BrowserWithExtension> {
  const viewport = job.headless ? { width: 1280, height: 900 } : null;
  try {
    return await launchWithExtension({ ...job, args: ['--window-size=1280,900'], viewport });
  } catch (error) {
    throw new UserError(`${job.executablePath} could not be started: ${firstLine(error)}`);
  }
}

export async function firstPage(browser: Browser): Promise<Page> {
  const [page] = await browser.pages();
  return page ?? browser.newPage();
}

/** On some systems a browser without a window goes on running. */
function endWithLastPage(browser: Browser): void {
  browser.on('targetdestroyed', async () => {
    if (!browser.connected) return;
    const pages = await browser.pages().catch(() => []);
    if (pages.length === 0 && browser.connected) await browser.close();
  });
}
