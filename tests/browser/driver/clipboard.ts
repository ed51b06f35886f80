import type { KeyInput, Page } from 'puppeteer-core';

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
  await pressPaste(page);
  await page.waitForFunction(() => document.body.dataset.plain !== undefined);
  return page.evaluate(() => ({
    plain: document.body.dataset.plain ?? '',
    html: document.body.dataset.html ?? '',
  }));
}

/** Presses the keys that paste, wherever the focus is. */
export async function pressPaste(page: Page): Promise<void> {
  await pressWithModifier(page, 'v', 'Paste');
}

/**
 * Puts a text on the clipboard as the user would, by copying it from a text field.
 * @param page any page of the web; it is navigated away.
 */
export async function copyByHand(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.evaluate((value) => {
    const field = document.createElement('textarea');
    document.body.replaceChildren(field);
    field.value = value;
    field.select();
    document.addEventListener('copy', () => {
      document.body.dataset.copied = '';
    });
  }, text);
  await pressWithModifier(page, 'c', 'Copy');
  await page.waitForSelector('body[data-copied]');
}

async function pressWithModifier(page: Page, key: KeyInput, command: string): Promise<void> {
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(modifier);
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up(modifier);
}
