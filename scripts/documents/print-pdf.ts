import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type PDFOptions } from 'puppeteer-core';
import { findBrowser } from '../browser/find-browser';

/** Prints pages with a browser, as people save them. */
export class Printer {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(): Promise<Printer> {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error('No Chromium is here.');
    return new Printer(await puppeteer.launch({ executablePath, args: ['--no-sandbox'] }));
  }

  async print(html: string, options: PDFOptions): Promise<Uint8Array> {
    const page = await this.#browser.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page.pdf({ format: 'A4', ...options });
  }

  /** A small picture of a page, for a PDF that has nothing else. */
  async picture(html: string): Promise<Uint8Array> {
    const page = await this.#browser.newPage();
    await page.setViewport({ width: 420, height: 594 });
    await page.setContent(html, { waitUntil: 'load' });
    return page.screenshot({ type: 'jpeg', quality: 40 });
  }

  async stop(): Promise<void> {
    await this.#browser.close();
  }
}

/** @returns a style that sets a page in the font of a file, which the PDF then carries in part. */
export function fontStyle(file: string): string {
  const data = readFileSync(file).toString('base64');
  return `@font-face{font-family:Fixture;src:url(data:font/ttf;base64,${data})}body{font-family:Fixture}`;
}
