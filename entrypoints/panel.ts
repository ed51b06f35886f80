import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePanel } from '~/page/panel/serve-panel';

/** What talks with a popup or panel, put into a frame by the background when one first opens its port to it. */
export default defineUnlistedScript(() => {
  globalThis.chuchuParts.panel = servePanel;
});
