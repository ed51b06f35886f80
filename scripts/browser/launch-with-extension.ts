import puppeteer, { type Browser } from 'puppeteer-core';

/** Chromium talks to its maker's servers from the first second; nothing here needs that, and some machines refuse it. */
const QUIET = [
  '--no-default-browser-check',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--no-pings',
];

export interface LaunchOptions {
  readonly executablePath: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly args?: readonly string[];
  /** The folder of a profile; without it, the browser makes an empty one and deletes it afterwards. */
  readonly profile?: string;
  /** The size of the page in CSS pixels; null lets it follow the window. */
  readonly viewport: { readonly width: number; readonly height: number } | null;
}

export interface BrowserWithExtension {
  readonly browser: Browser;
  readonly extensionId: string;
}

/**
 * Starts a Chromium, Chrome or Edge with a profile of its own and the extension in it. The extension goes in over the
 * debugging pipe: branded Chrome ignores `--load-extension`.
 * @throws when the browser doesn't start or refuses the extension.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<BrowserWithExtension> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    // With a window, Ctrl-C is how one ends it: whoever opened it closes it.
    handleSIGINT: options.headless,
    pipe: true,
    enableExtensions: true,
    // A person at a window needs no notice that the browser is driven by a program.
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    defaultViewport: options.viewport,
    args: [...QUIET, ...sandboxArgs(), ...(options.args ?? [])],
  });
  try {
    return { browser, extensionId: await browser.installExtension(options.extension) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Chromium refuses to start its sandbox for root, which is who runs CI and containers. */
function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
}
