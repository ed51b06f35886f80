import { describe, expect } from 'vitest';
import { browserTest } from './driver/browser-test';
import { paintedInCases, READING_CASES, READING_PAGE } from './page-cases/reading-cases';

const test = browserTest();

let painted: string[][] | undefined;

describe('a page is read as a reader reads it', () => {
  const cases = READING_CASES.map(([name, , texts], index) => ({ name, texts, index }));

  test.for(cases)('$name', async ({ texts, index }, { chromium, open }) => {
    if (!painted) {
      const page = await open(READING_PAGE);
      await chromium.reports(page);
      painted = await paintedInCases(page);
    }
    expect(painted[index]).toEqual(texts);
  });
});
