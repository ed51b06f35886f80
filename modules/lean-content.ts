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
    // The polyfill is a seventh of what may be put into a page, for calls that all our browsers have; errors that are
    // packed with all their causes are told to nobody there.
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (!entrypoints.every((entrypoint) => entrypoint.type === 'content-script')) return;
      config.plugins = [...(config.plugins ?? []), standIns(wxt.config.root)];
    });
  },
});

/** What the content script gets in place of larger packages. */
function standIns(root: string) {
  const standInFor = new Map([
    [
      '@wxt-dev/webextension-polyfill/browser',
      path.resolve(root, 'node_modules/@wxt-dev/browser/src/index.mjs'),
    ],
    ['@aklinker1/zero-serialize-error', path.resolve(root, 'page/plain-errors.ts')],
  ]);
  return { name: 'stand-ins', enforce: 'pre' as const, resolveId: (id: string) => standInFor.get(id) };
}
