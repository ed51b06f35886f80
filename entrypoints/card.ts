import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardController } from '~/page/card/card-controller';

/** The card, put into a frame by the background when the content script there first asks for it. */
export default defineUnlistedScript(() => {
  globalThis.chuchuParts.card = (deps) => new CardController(deps);
});
