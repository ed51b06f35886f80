import type { Page } from 'puppeteer-core';
import { until } from '~/scripts/browser/until';

const RESULTS = 'ol[aria-label="查找结果"] > li';
const ON_PAGE = 'ul[aria-label="本页"] > li';

/** A result of the popup, as it can be read. */
export interface ShownResult {
  readonly text: string;
  readonly paragraph: string;
  readonly marked: string[];
  readonly current: boolean;
}

/** What a test reads in the popup and does with it. */
export class PopupView {
  constructor(readonly page: Page) {}

  /** Waits until what stands in the box has been looked up: the library is read while one types. */
  async lookedUp(): Promise<void> {
    await until('the look-up to be done', () =>
      this.page.evaluate(() => {
        const asked = document.querySelector<HTMLInputElement>('input[type="search"]')?.value.trim() !== '';
        const said = document.querySelector('main > .unseen[role="status"]')?.textContent !== '';
        return asked === said;
      }),
    );
  }

  /** The results for what stands in the box, once they are there. */
  async results(): Promise<ShownResult[]> {
    await this.lookedUp();
    return this.page.$$eval(RESULTS, (items) =>
      items.map((item) => ({
        text: item.textContent ?? '',
        paragraph: item.querySelector('blockquote')?.textContent ?? '',
        marked: [...item.querySelectorAll('blockquote mark')].map((mark) => mark.textContent ?? ''),
        current: item.ariaCurrent === 'true',
      })),
    );
  }

  /** What is marked in each result: one phrase a result, as long as it stands in its paragraph once. */
  async phrases(): Promise<string[]> {
    return (await this.results()).map(({ marked }) => marked[0] ?? '');
  }

  /** Waits for words in the search box that nobody typed. */
  async holds(text: string): Promise<void> {
    await until(
      'the words in the search box',
      () => this.page.$eval('input[type="search"]', (box) => box.value),
      (value) => value === text,
    );
  }

  /** Types into whatever has the focus, which on opening is the search box. */
  async type(text: string): Promise<void> {
    await this.page.waitForSelector('input[type="search"]');
    await this.page.keyboard.type(text);
  }

  /** Presses keys as a person does: who has seen what was found. */
  async press(...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
    await this.page.waitForSelector('input[type="search"]');
    await this.lookedUp();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The lines of the list of this page, in order. */
  async onPage(): Promise<string[]> {
    return this.page.$$eval(ON_PAGE, (items) => items.map((item) => item.textContent ?? ''));
  }

  /** Waits for the list of this page. */
  async onPageWith(count: number): Promise<string[]> {
    return until(
      `${count} phrases in the list of this page`,
      () => this.onPage(),
      (lines) => lines.length === count,
    );
  }

  /** Waits until a line of that list says this: what only the library knows comes after the line itself. */
  async lineSays(index: number, ...words: string[]): Promise<void> {
    await until(
      `line ${index} of this page to say “${words.join('”, “')}”`,
      async () => (await this.onPage())[index] ?? '',
      (line) => words.every((one) => line.includes(one)),
    );
  }

  async text(): Promise<string> {
    return this.page.$eval('body', (body) => body.innerText);
  }

  /** Waits until the popup says something. */
  async says(what: string): Promise<void> {
    await until(
      `the popup to say “${what}”`,
      () => this.text(),
      (text) => text.includes(what),
    );
  }

  /** Clicks a button or link by its name, within an element. */
  async click(name: string, within = 'body'): Promise<void> {
    const element = await this.page.waitForSelector(`${within} ::-p-aria(${name})`);
    await element?.click();
  }

  /** Waits until what has the focus reads so. */
  async focusIsOn(text: string): Promise<void> {
    await until(
      `the focus on “${text}”`,
      () => this.page.evaluate(() => document.activeElement?.textContent ?? ''),
      (focused) => focused.includes(text),
    );
  }

  result(index: number): string {
    return `${RESULTS}:nth-child(${index + 1})`;
  }
}
