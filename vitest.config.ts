import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chuchuSource } from './scripts/vite-chuchu-source';

const browserTests = {
  globalSetup: ['tests/browser/build-both.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // As long as until() waits.
  expect: { poll: { timeout: 20_000, interval: 40 } },
};

/** Tests of the extension's own pages. */
const OWN_PAGES = [
  'compare',
  'damaged-library',
  'draft-check',
  'firefox-own-sources',
  'library',
  'library-hands',
  'popup-axe',
  'popup-lookup',
  'popup-own-sources',
  'popup-reader',
  'popup-settings',
  'reader-bombs',
  'reader-box',
  'reader-firefox',
  'real-files',
  'source-editor',
].map((name) => `tests/browser/${name}.test.ts`);

export default defineConfig({
  // Source files are read as they are for the extension.
  plugins: [await WxtVitest(), chuchuSource()],
  test: {
    reporters: ['default', './tests/reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Long enough for a machine that is slow and busy; nothing waits that long where nothing hangs.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          include: [
            '{engine,page,library,lookup,draft,compare,protocol,components,scripts,bench,tests,entrypoints}/**/*.test.{ts,tsx}',
          ],
          exclude: ['tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          ...browserTests,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: OWN_PAGES,
          // Two cores: what looks at moments and frames of a page is steadier one file after the other.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...browserTests,
          name: 'browser-pages',
          include: OWN_PAGES,
          // The extension's own pages only wait for what they show: two files side by side.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
