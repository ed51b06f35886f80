import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openIndex } from '~/engine/open-index';
import { fromBase64 } from '~/protocol/base64';

/** What finds matches where the page is, put into a frame when its first Chinese text is met. */
export default defineUnlistedScript(() => {
  globalThis.chuchuParts['local-matcher'] = (sealed) => openIndex(fromBase64(sealed));
});
