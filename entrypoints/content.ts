import { defineContentScript } from 'wxt/utils/define-content-script';
import { isReadable } from '~/page/is-readable';
import { runInFrame } from '~/page/run-in-frame';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main() {
    if (isReadable(document)) await runInFrame();
  },
});
