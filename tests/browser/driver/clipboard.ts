import type { Page } from 'puppeteer-core';

/** What a program gets that the user pastes into. */
export interface Pasted {
  readonly plain: string;
  readonly html: string;
}

/**
 * Pastes into an editable page, as the user would, and says what arrived: so nothing depends on a page's right to
 * read the clipboard. The page is spent afterwards.
 * @param page any page of the browser, showing anything; it is navigated away.
 */
export async function paste(page: Page): Promise<Pasted> {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.evaluate(() => {
    document.body.innerHTML = '<div contenteditable autofocus style="min-height:2em"></div>';
    document.body.querySelector('div')?.focus();
    document.addEventListener('paste', (event) => {
      document.body.dataset.plain = event.clipboardData?.getData('text/plain') ?? '';
      document.body.dataset.html = event.clipboardData?.getData('text/html') ?? '';
      event.preventDefault();
    });
  });
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(modifier);
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up(modifier);
  await page.waitForFunction(() => document.body.dataset.plain !== undefined);
  return page.evaluate(() => ({
    plain: document.body.dataset.plain ?? '',
    html: document.body.dataset.html ?? '',
  }));
}
