import type { Matcher } from '~/engine/matcher';
import { matchBlocks } from '~/protocol/messages';
import { ask } from '~/protocol/messaging';
import { unpackMatches } from '~/protocol/packed-matches';

/** Where the public sources are too many for every frame to have their index: the background matches. */
export function remoteMatcher(): Matcher {
  return {
    async match(blocks) {
      const texts = blocks.map(({ text }) => text);
      return unpackMatches(await ask(matchBlocks, texts));
    },
  };
}
