import type { Matcher } from '~/engine/matcher';
import { putIn } from '~/protocol/messages';
import { ask } from '~/protocol/messaging';
import type { CardController } from './card/card-controller';
import type { CardDeps } from './card/create-card';
import type { ServePanel } from './panel/serve-panel';

/** What many frames never need: bundles of their own, put into a frame when they are first needed there. */
interface Parts {
  /** @param sealed index, in base64 */
  readonly 'local-matcher': (sealed: string) => Matcher;
  readonly 'remote-matcher': () => Matcher;
  readonly card: (deps: CardDeps) => CardController;
  readonly panel: ServePanel;
}

declare global {
  /** Where a part's bundle leaves what it has. Extension scripts of a frame share their globals, with nobody else. */
  var chuchuParts: { -readonly [Part in keyof Parts]?: Parts[Part] };
}

// What an older copy of the extension may have left here can no longer ask for anything.
globalThis.chuchuParts = {};

/**
 * Gets a part of this frame.
 * @throws when it can't be put in: the extension was updated or switched off meanwhile
 */
export async function loadPart<Part extends keyof Parts>(part: Part): Promise<Parts[Part]> {
  const { chuchuParts } = globalThis;
  if (!chuchuParts[part]) await ask(putIn, { part });
  const loaded = chuchuParts[part];
  if (!loaded) throw new Error(`${part} was not put into this frame`);
  return loaded;
}
