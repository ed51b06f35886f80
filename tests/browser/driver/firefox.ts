import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { isExecutable } from '~/scripts/browser/find-browser';
import { until } from '~/scripts/browser/until';
import { contextOf, sendBidi } from './bidi';
import { copyExtension, type ExtensionCopy, type Language } from './extension-copy';
import { PLAIN_HOST } from './page-site';

/** Fixed by a preference, so that the extension's own pages have a known address. */
const UUID = '63687563-6875-4000-8000-636875636875';
const EXTENSION_ID = 'chuchu@chuchu.example';

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
  'network.dns.localDomains': PLAIN_HOST,
  // Firefox asks its maker's servers for many things; tests need none of it.
  'app.normandy.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** What Firefox's preferences mean by their numbers. */
const DARK = 0;
const LIGHT = 1;
const OWN_FOLDER = 2;

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** A Firefox with the extension in it. Its default page size is that of the Chromium driver. */
export class Firefox {
  constructor(
    readonly browser: Browser,
    private readonly copy: ExtensionCopy,
  ) {}

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** Firefox never reports that a page of an extension has loaded: so this waits for its document instead. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    const url = `moz-extension://${UUID}/${path}`;
    await sendBidi(page, 'browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
    await until(`${path} to load`, () =>
      page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
    );
    return page;
  }

  /** Opens the popup of a tab as a page of its own. */
  async openPopup(page: Page): Promise<Page> {
    return this.openExtensionPage(`popup.html?tab=${await this.tabId(page)}`);
  }

  /** The id of a page's tab, as the extension knows it: told by its address, so no two tabs may show the same. */
  async tabId(page: Page): Promise<number> {
    const helper = await this.openExtensionPage('options.html');
    const tabs = `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(page.url())})?.id)`;
    const id = await helper.evaluate(tabs);
    await helper.close();
    if (typeof id !== 'number') throw new Error(`No tab shows ${page.url()}.`);
    return id;
  }

  /** Installs the extension over itself, as an update does. */
  async reinstall(): Promise<void> {
    await this.browser.installExtension(this.copy.folder);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.copy.remove();
  }
}

export interface FirefoxOptions {
  /** The language of Chuchu's own texts; zh_CN unless told. */
  readonly language?: Language;
  readonly dark?: boolean;
  /** The folder that takes what is downloaded. */
  readonly downloads?: string;
}

/** Starts Firefox ESR with the built extension; building it first where that is needed. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const executablePath = process.env.FIREFOX_PATH ?? PLACES.find(isExecutable);
  if (!executablePath) throw new Error('There is no Firefox on this machine.');
  const copy = copyExtension('firefox', options.language ?? 'zh_CN');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      ...PREFERENCES,
      'layout.css.prefers-color-scheme.content-override': options.dark ? DARK : LIGHT,
      ...(options.downloads !== undefined && {
        'browser.download.dir': options.downloads,
        'browser.download.folderList': OWN_FOLDER,
      }),
    },
    defaultViewport: { width: 1100, height: 800 },
  });
  await browser.installExtension(copy.folder);
  return new Firefox(browser, copy);
}
