import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '~/scripts/browser/until';
import type { Chromium } from './driver/chromium';
import { PageView } from './page-view';

/** What a test reads on the library page and does with it. */
export class LibraryView extends PageView {
  /** The rows of the list, each as it reads: title, facts, whether it is off. */
  async rows(): Promise<string[]> {
    return this.page.$$eval('.source-row', (rows) =>
      rows.map((row) => `${row.textContent}${row.classList.contains('off') ? '（停用）' : ''}`),
    );
  }

  async titles(): Promise<string[]> {
    return this.page.$$eval('.source-title', (titles) => titles.map(({ textContent }) => textContent ?? ''));
  }

  async titlesAre(...expected: string[]): Promise<void> {
    await until(
      `the titles ${expected}`,
      () => this.titles(),
      (titles) => titles.join('|') === expected.join('|'),
    );
  }

  /** Waits until just so many rows have these words. */
  async rowsReading(count: number, words: string): Promise<void> {
    await until(
      `${count} rows with “${words}”`,
      () => this.rows(),
      (rows) => rows.filter((row) => row.includes(words)).length === count,
    );
  }

  /** Waits until a row reads so: the list comes before what was just changed in it. */
  async rowReads(index: number, pattern: RegExp): Promise<void> {
    await until(
      `row ${index} to read ${pattern}`,
      () => this.rows(),
      (rows) => pattern.test(rows[index] ?? ''),
    );
  }

  /** The files on their way in, each as it reads. */
  async queue(): Promise<string[]> {
    return this.page.$$eval('.queue-row', (rows) => rows.map(({ textContent }) => textContent ?? ''));
  }

  /** Waits until none is waiting or being read. */
  async readAll(count: number): Promise<string[]> {
    return until(
      `${count} files to be read`,
      () => this.queue(),
      (rows) => rows.length === count && rows.every((row) => !/^(等待|正在读取)/u.test(row)),
      { timeout: 30_000 },
    );
  }

  /** Chooses files in the page's first file input. */
  async choose(...files: string[]): Promise<void> {
    const input = await this.page.waitForSelector('input[type="file"]');
    await input?.uploadFile(...files);
  }

  async go(hash: string): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = to;
    }, hash);
  }
}

/** A folder with files of a test's own, and one in it for what the browser downloads. */
export class TestFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'chuchu-library-'));
  readonly downloads = mkdtempSync(path.join(this.path, 'downloads-'));

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  write(name: string, content: string | Uint8Array): string {
    const file = path.join(this.path, name);
    writeFileSync(file, content);
    return file;
  }

  async takeDownloads(chromium: Chromium): Promise<void> {
    const session = await chromium.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: this.downloads });
  }

  /** @returns the path and the text of the first file whose name ends so, once it is there. */
  async downloaded(ending: string): Promise<{ file: string; text: string }> {
    const name = await until(
      `a download *${ending}`,
      () => readdirSync(this.downloads).find((one) => one.endsWith(ending)) ?? '',
    );
    const file = path.join(this.downloads, name);
    return { file, text: readFileSync(file, 'utf8') };
  }
}
