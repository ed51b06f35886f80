import { until } from '~/scripts/browser/until';
import { PageView } from './page-view';

/** What a test reads in the source editor and does with it. */
export class SourceEditorView extends PageView {
  /** The paragraphs as they are shown, each with what it is called: `正文第 1 段 今天,我们…`. */
  async paragraphs(): Promise<string[]> {
    return this.page.$$eval('.draft-paragraph', (rows) =>
      rows.map((row) => {
        const text = row.querySelector('textarea')?.value ?? row.querySelector('p')?.textContent ?? '';
        return `${row.querySelector('.paragraph-label')?.textContent} ${text}`;
      }),
    );
  }

  async paragraphsAre(what: string, accept: (paragraphs: string[]) => boolean): Promise<string[]> {
    return until(what, () => this.paragraphs(), accept);
  }

  /** The terms and proposals of the list: `✓ 国之大者`, `- 左右` for what was left, `? 新征程`. */
  async terms(): Promise<string[]> {
    return this.page.$$eval('.term-line', (lines) =>
      lines.map((line) => {
        const state = line.classList.contains('taken') ? '✓' : line.classList.contains('left') ? '-' : '?';
        return `${state} ${line.querySelector('.term-form')?.textContent}`;
      }),
    );
  }

  /** The caret or selection in the box that has the focus. */
  async caret(): Promise<[number, number]> {
    return this.page.evaluate((): [number, number] => {
      const box = document.activeElement;
      if (!(box instanceof HTMLTextAreaElement)) return [-1, -1];
      return [box.selectionStart, box.selectionEnd];
    });
  }

  /** Waits for the caret: it is placed when what was changed has been drawn. */
  async caretIs(at: number): Promise<void> {
    await until(
      `the caret at ${at}`,
      () => this.caret(),
      ([start, end]) => start === at && end === at,
    );
  }

  async select(start: number, end = start): Promise<void> {
    await this.page.evaluate(
      (from, to) => {
        const box = document.activeElement;
        if (box instanceof HTMLTextAreaElement) box.setSelectionRange(from, to);
      },
      start,
      end,
    );
  }

  async selected(): Promise<string> {
    return this.page.evaluate(() => {
      const box = document.activeElement;
      return box instanceof HTMLTextAreaElement ? box.value.slice(box.selectionStart, box.selectionEnd) : '';
    });
  }

  /** Puts a text into a field by its label. */
  async write(label: string, text: string): Promise<void> {
    const box = await this.page.waitForSelector(`::-p-aria([name="${label}"][role="textbox"])`);
    await box?.focus();
    await this.pressWith('Control', 'a');
    await this.press('Backspace');
    await this.page.keyboard.type(text);
  }
}
