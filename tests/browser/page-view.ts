import type { KeyInput, Page } from 'puppeteer-core';
import { until } from '~/scripts/browser/until';

/** What a test reads on any page of the extension and does with it. */
export class PageView {
  constructor(readonly page: Page) {}

  /**
   * Clicks a button, link or the like by its name.
   * @param role where the name alone is that of a heading as well.
   */
  async click(name: string, role = ''): Promise<void> {
    const ofRole = role && `[role="${role}"]`;
    for (;;) {
      const element = await this.page.waitForSelector(`::-p-aria([name="${name}"]${ofRole})`);
      try {
        return await element?.click();
      } catch (error) {
        // It was drawn anew since it was found, and nothing has been clicked.
        if (!String(error).includes('Node is detached from document')) throw error;
      }
    }
  }

  async press(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async pressWith(held: KeyInput, key: KeyInput): Promise<void> {
    await this.page.keyboard.down(held);
    await this.page.keyboard.press(key);
    await this.page.keyboard.up(held);
  }

  /** What has the focus, by its label, its name and its text. */
  async focused(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      const labels =
        activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
          ? activeElement.labels
          : null;
      const names = [labels?.[0]?.textContent, activeElement?.ariaLabel, activeElement?.textContent];
      return names.filter((name) => name !== null && name !== undefined);
    });
  }

  async focusIs(name: string): Promise<void> {
    await until(
      `the focus on ${name}`,
      () => this.focused(),
      (names) => names.includes(name),
    );
  }

  /** What stands on the page, as it is read. */
  async text(): Promise<string> {
    return this.page.$eval('body', (body) => body.innerText);
  }

  async says(what: string): Promise<void> {
    await until(
      `the page to say “${what}”`,
      () => this.text(),
      (text) => text.includes(what),
    );
  }
}
