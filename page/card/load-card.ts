import { putInCard } from '~/protocol/messages';
import { ask } from '~/protocol/messaging';
import type { CardController } from './card-controller';
import type { CardDeps } from './create-card';

declare global {
  /** Where the card's bundle leaves what it has. Extension scripts of a frame share their globals, with nobody else. */
  var chuchuCard: ((deps: CardDeps) => CardController) | undefined;
}

/**
 * Gets the card of this frame. It is a bundle of its own, put into a frame when somebody first asks for a card: most
 * frames never need it.
 * @throws when it can't be put in: the extension was updated or switched off meanwhile
 */
export async function loadCard(deps: CardDeps): Promise<CardController> {
  if (!globalThis.chuchuCard) await ask(putInCard, undefined);
  if (!globalThis.chuchuCard) throw new Error('The card was not put into this frame.');
  return globalThis.chuchuCard(deps);
}
