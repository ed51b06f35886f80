import { browser } from 'wxt/browser';
import { sealLatest } from '~/library/seal-latest';
import { libraryChanged, prepareIndex } from '~/protocol/messages';
import { answer, type Sender } from '~/protocol/messaging';
import { watchSettings } from '~/protocol/settings';
import { renewPublicIndex } from './public-matching';

/** A batch of a thousand files is one change: they follow one another faster than this (ms). */
const COLLECT = 1_000;

/**
 * Keeps pages up to date with the library and the wordings that are not to be marked, and has indexes ready for the
 * extension's own pages. What becomes of private sources does not change the key of the public ones, so that no frame
 * can notice it.
 */
export function followLibrary(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void renewPublicIndex().catch(() => undefined), COLLECT);
  };
  watchSettings(follow);
  answer(libraryChanged, (_data, sender) => {
    if (isOurs(sender)) follow();
  });
  answer(prepareIndex, async ({ part }, sender) => {
    if (!isOurs(sender)) throw new Error('for pages of the extension only');
    const { key, sources } = await sealLatest(part);
    return sources.length === 0 ? null : key;
  });
}

/** Whether a page of the extension itself asks. Content scripts speak for the page that they are in. */
function isOurs({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
