import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chuchuSource } from './scripts/vite-chuchu-source';

const browserTests = {
  globalSetup: ['tests/browser/build-both.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // As long as until() waits.
  expect: { poll: { timeout: 20_000, interval: 40 } },
  // A browser on a busy machine has its accidents; the reporter names every test that had one.
  retry: process.env.CI ? 1 : 0,
};

/** Tests that look at moments and frames of a page: steadier one after the other, with the machine to themselves. */
const ALONE = ['card-hover', 'card-place', 'page-changes', 'page-firefox', 'page-large', 'page-shadow'].map(
  (name) => `tests/browser/${name}.test.ts`,
);

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
          exclude: ALONE,
          // They wait for what they want to see, and so mostly wait: more of them than a small machine has cores.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...browserTests,
          name: 'browser-alone',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
