import type { Browser, CDPSession, Page, WebWorker } from 'puppeteer-core';
import type { FrameReport } from '~/protocol/panel-port';
import { findBrowser } from '~/scripts/browser/find-browser';
import { frameReports } from '~/scripts/browser/frame-reports';
import { launchWithExtension } from '~/scripts/browser/launch-with-extension';
import { until } from '~/scripts/browser/until';
import { copyExtension, type ExtensionCopy, type Language } from './extension-copy';
import { inWorker } from './worker-calls';

export interface ChromiumOptions {
  /** The language of Chuchu's own texts; zh_CN unless told. */
  readonly language?: Language;
  readonly dark?: boolean;
  readonly args?: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number };
  /** False shows the window. */
  readonly headless?: boolean;
}

/** A Chromium with the extension in it and nothing else: an own profile, and every *.example host is this machine. */
export class Chromium {
  /** Errors that pages, frames, content scripts and the worker reported; a test may empty it. */
  readonly errors: string[] = [];
  readonly #tabIds = new WeakMap<Page, number>();
  #asker: Page | undefined;

  constructor(
    readonly browser: Browser,
    readonly extensionId: string,
    private readonly copy: ExtensionCopy,
    private readonly dark: boolean,
  ) {}

  async newPage(): Promise<Page> {
    const page = await this.browser.newPage();
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.dark ? 'dark' : 'light' }]);
    return page;
  }

  async open(url: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(url);
    return page;
  }

  /** @param path such as `options.html` or `sidepanel.html?tab=7#p5`. */
  async openExtensionPage(path: string): Promise<Page> {
    return this.open(`chrome-extension://${this.extensionId}/${path}`);
  }

  /** Opens the popup of a tab as a page of its own. */
  async openPopup(page: Page): Promise<Page> {
    return this.openExtensionPage(`popup.html?tab=${await this.tabId(page)}`);
  }

  async openSidepanel(page: Page, hash = ''): Promise<Page> {
    return this.openExtensionPage(`sidepanel.html?tab=${await this.tabId(page)}${hash}`);
  }

  /** The id of a page's tab, as the extension knows it. Brings the page to the front the first time. */
  async tabId(page: Page): Promise<number> {
    const known = this.#tabIds.get(page);
    if (known !== undefined) return known;
    await page.bringToFront();
    const id = await inWorker.activeTab(await this.worker());
    this.#tabIds.set(page, id);
    return id;
  }

  /** What every frame of a page tells the popup, once all of them have been read: then all flags are painted. */
  async reports(page: Page): Promise<FrameReport[]> {
    const id = await this.tabId(page);
    if (!this.#asker || this.#asker.isClosed()) {
      this.#asker = await this.openExtensionPage('options.html');
      await page.bringToFront();
    }
    return frameReports(this.#asker, page, id);
  }

  /** The background worker, started again when it sleeps. */
  async worker(): Promise<WebWorker> {
    const worker = (await this.#workers())[0] ?? (await this.#startWorker());
    // A worker can be met before the browser has given it its API.
    await until('the worker to be ready', () =>
      worker.evaluate(`typeof chrome === 'object' && !!chrome.tabs`),
    );
    return worker;
  }

  async #startWorker(): Promise<WebWorker> {
    const session = await this.#session();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${this.extensionId}/` });
    await session.detach();
    const workers = await until(
      'the background worker',
      () => this.#workers(),
      (found) => found.length > 0,
    );
    return workers[0]!;
  }

  async workerIsRunning(): Promise<boolean> {
    return (await this.#workers()).length > 0;
  }

  /** Ends the background worker as the browser does when it has been idle. */
  async stopWorker(): Promise<void> {
    for (const worker of await this.#workers()) await worker.close();
    await until('the background worker to stop', async () => !(await this.workerIsRunning()));
  }

  async badge(page: Page): Promise<string> {
    const id = await this.tabId(page);
    return inWorker.badge(await this.worker(), id);
  }

  /** As if the user had pressed a command's keys in a page. */
  async pressCommand(page: Page, command: string): Promise<void> {
    const id = await this.tabId(page);
    await inWorker.pressCommand(await this.worker(), command, id);
  }

  /** As if the user had chosen one of our items in a page's context menu. */
  async chooseMenuItem(page: Page, menuItemId: string, selectionText: string): Promise<void> {
    const id = await this.tabId(page);
    await inWorker.chooseMenuItem(await this.worker(), menuItemId, selectionText, page.url(), id);
  }

  /** Loads the extension anew, as an update does: content scripts of before stay behind as orphans. */
  async reloadExtension(): Promise<void> {
    const before = await this.#workers();
    await this.browser.installExtension(this.copy.folder);
    // Our own connection keeps an old worker from ending by itself.
    for (const worker of before) await worker.close();
    await until('the new background worker', async () => {
      const workers = await this.#workers();
      return workers.length > 0 && !workers.some((worker) => before.includes(worker));
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.copy.remove();
  }

  async #workers(): Promise<WebWorker[]> {
    const targets = this.browser
      .targets()
      .filter((target) => target.type() === 'service_worker' && target.url().includes(this.extensionId));
    const workers = await Promise.all(targets.map((target) => target.worker()));
    return workers.filter((worker) => worker !== null);
  }

  async #session(): Promise<CDPSession> {
    const [page] = await this.browser.pages();
    if (!page) throw new Error('The browser has no page.');
    return page.createCDPSession();
  }
}

/** Starts Chromium with the built extension; building it first where that is needed. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('There is no Chromium, Chrome or Edge on this machine.');
  const copy = copyExtension('chrome', options.language ?? 'zh_CN');
  const { browser, extensionId } = await launchWithExtension({
    executablePath,
    extension: copy.folder,
    headless: options.headless ?? true,
    args: ['--host-resolver-rules=MAP *.example 127.0.0.1', ...(options.args ?? [])],
    viewport: options.viewport ?? { width: 1100, height: 800 },
  });
  return new Chromium(browser, extensionId, copy, options.dark ?? false);
}
