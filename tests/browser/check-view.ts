import { readFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '~/scripts/browser/until';
import { PageView } from './page-view';

/** What a test reads on the page of the draft checker and does with it. */
export class CheckView extends PageView {
  /** Pastes a draft anywhere on the page. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      // Office programs put a picture of the text beside it.
      clipboardData.items.add(new File(['picture'], 'image.png', { type: 'image/png' }));
      const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(pasted);
    }, text);
  }

  /** Drops a file of tests/fixtures/documents anywhere on the page. */
  async drop(name: string): Promise<void> {
    const file = path.resolve(import.meta.dirname, '../fixtures/documents', name);
    await this.page.evaluate(
      (fileName, base64) => {
        const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], fileName));
        for (const type of ['dragover', 'drop']) {
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        }
      },
      name,
      readFileSync(file).toString('base64'),
    );
  }

  /** Marked passages, in order: their kind and words. */
  async marked(): Promise<string[]> {
    return this.page.$$eval('.draft-text .passage', (passages) =>
      passages.map(({ ariaDescription, textContent }) => `${ariaDescription}：${textContent}`),
    );
  }

  async markedAre(expected: readonly string[]): Promise<void> {
    await until(
      'the marked passages',
      () => this.marked(),
      (marked) => JSON.stringify(marked) === JSON.stringify(expected),
    );
  }

  /** The words of the chosen passage; empty when there is none. */
  async chosen(): Promise<string> {
    const current = await this.page.$$eval('.passage[aria-current]', (passages) =>
      passages.map(({ textContent }) => textContent ?? ''),
    );
    return current.join('');
  }

  async chosenIs(words: string): Promise<void> {
    await until(
      `“${words}” to be chosen`,
      () => this.chosen(),
      (chosen) => chosen === words,
    );
  }

  /** What is said beside the draft, as it is read. */
  async beside(): Promise<string> {
    return this.page.$eval('.side', (side) => (side instanceof HTMLElement ? side.innerText : ''));
  }

  async saysBeside(...words: string[]): Promise<void> {
    await until(
      `“${words.join('”, “')}” beside the draft`,
      () => this.beside(),
      (text) => words.every((one) => text.includes(one)),
    );
  }

  async draft(): Promise<string> {
    return this.page.$eval('.draft-text', (text) => (text instanceof HTMLElement ? text.innerText : ''));
  }
}
