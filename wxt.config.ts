import preact from '@preact/preset-vite';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';
import { boundedPdfjs } from './scripts/vite-bounded-pdfjs';
import { chuchuSource } from './scripts/vite-chuchu-source';

/** Each page of the extension draws itself from its own files and talks to nobody: no network, no inline script. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The page that reads imported files (public/reader.html, which repeats this for Firefox): no origin, no rights, no network.
 * Its own script, and the workers that it makes, run; the styles of documents that it parses load nothing, and say what
 * of their text is hidden.
 */
const READER_CSP = [
  'sandbox allow-scripts',
  "default-src 'none'",
  "script-src 'self' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What frames of web pages are given. */
const IN_PAGES = ['content', 'local-matcher', 'remote-matcher', 'card', 'panel'];

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // What is built for people is what is tested: one mode, one output folder per browser.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [preact(), chuchuSource()],
    worker: { plugins: () => [boundedPdfjs()] },
    build: {
      sourcemap: false,
      minify: 'esbuild',
      terserOptions: {
        ecma: 2020,
        module: true,
        compress: { ecma: 2020, passes: 3, keep_fargs: false, unsafe_arrows: true },
      },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // Terser makes what goes into pages 4 % smaller than Vite's own minifier, and takes as long as all the rest.
      if (entrypoints.every(({ name }) => IN_PAGES.includes(name)))
        config.build = { ...config.build, minify: 'terser' };
      if (!entrypoints.some(({ name }) => name.startsWith('reader'))) return;
      // Packages that have one form for pages and one for workers, which have no DOM.
      config.resolve = { ...config.resolve, conditions: ['worker', ...defaultClientConditions] };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    // `scripting`, on the same pages as the content script: puts the card into a frame at its first use.
    // `unlimitedStorage`: the library of documents is the user's own and must not be evicted.
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages: EXTENSION_PAGES_CSP,
      ...(browser === 'chrome' && { sandbox: READER_CSP }),
    },
    // Firefox has no such key; there the frame's own `sandbox` and the page's policy do it.
    ...(browser === 'chrome' && { sandbox: { pages: ['reader.html'] } }),
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      'next-phrase': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_next__',
      },
      'previous-phrase': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous__',
      },
      'toggle-site': { description: '__MSG_command_toggle__' },
    },
    incognito: browser === 'firefox' ? 'not_allowed' : 'split',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'chuchu@chuchu.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
