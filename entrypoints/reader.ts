import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveBox } from '~/library/readers/box/serve-box';

/** The script of the reader box (public/reader.html): a classic one, because a frame without origin loads no modules. */
export default defineUnlistedScript(() => serveBox());
