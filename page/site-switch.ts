import { getSiteOfTab } from '~/protocol/messages';
import { ask } from '~/protocol/messaging';
import type { Settings } from '~/protocol/settings';
import { sleep } from './take-turns';

/** A frame may be there before the top page answers: it is asked so often, with so many milliseconds between. */
const ATTEMPTS = 8;
const PAUSE = 400;

/**
 * @returns whether settings let the site of this frame's tab be marked. A site is the host of the tab's top page, which a
 * frame finds out only when some site is switched off; until then it marks nothing.
 */
export function siteSwitch(): (settings: Settings) => Promise<boolean> {
  let site: Promise<string | null> | undefined;
  return async ({ offSites }) => {
    if (offSites.length === 0) return true;
    site ??= siteOfTab();
    const host = await site;
    return host === null || !offSites.includes(host);
  };
}

async function siteOfTab(): Promise<string | null> {
  if (window === window.top) return location.host;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const site = await ask(getSiteOfTab, undefined).catch(() => null);
    if (site !== null) return site;
    await sleep(PAUSE);
  }
  return null;
}
