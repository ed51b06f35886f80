import path from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Makes the content script say nothing to the page, and carry nothing that it doesn't need. */
export default defineWxtModule({
  name: 'lean-content',
  setup(wxt) {
    // WXT's own context announces the extension to every page, by a message and an event with its id, and a page that
    // replays the event switches the content script off. Ours is silent.
    addViteConfig(wxt, () => ({
      resolve: {
        alias: {
          'wxt/utils/content-script-context': path.resolve(wxt.config.root, 'page/silent-context.ts'),
        },
      },
    }));
    // The polyfill is a seventh of what may be put into a page, for calls that all our browsers have.
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (!entrypoints.every((entrypoint) => entrypoint.type === 'content-script')) return;
      config.plugins = [...(config.plugins ?? []), plainBrowser()];
    });
  },
});

function plainBrowser() {
  return {
    name: 'plain-browser',
    enforce: 'pre' as const,
    resolveId(id: string) {
      return id === '@wxt-dev/webextension-polyfill/browser' ? PLAIN : undefined;
    },
  };
}

const PLAIN = path.resolve(import.meta.dirname, '../node_modules/@wxt-dev/browser/src/index.mjs');
