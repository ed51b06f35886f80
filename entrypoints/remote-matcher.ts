import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { remoteMatcher } from '~/page/remote-matcher';

/** What asks the background for matches, put into a frame where the library is too large for the index to be there. */
export default defineUnlistedScript(() => {
  globalThis.chuchuParts['remote-matcher'] = remoteMatcher;
});
