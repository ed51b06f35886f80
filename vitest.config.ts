import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chuchuSource } from './scripts/vite-chuchu-source';

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
          include: [
            '{engine,page,library,lookup,draft,compare,protocol,components,scripts,bench,tests,entrypoints}/**/*.test.{ts,tsx}',
          ],
          exclude: ['tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/build-both.ts'],
          // Two cores: browsers one after another are faster than side by side, and steadier.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
