import { browser } from 'wxt/browser';

/**
 * The tab that a popup or panel is about: the one in its address (`?tab=ID`), else the active tab of the last focused
 * window; where that is a page of ours, the one that was looked at last.
 * @returns its id; undefined when there is none.
 */
export async function tabToShow(address: URL): Promise<number | undefined> {
  const named = Number(address.searchParams.get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const tabs = await browser.tabs.query({ lastFocusedWindow: true });
  const ours = `${location.origin}/`;
  return tabs
    .filter(({ url }) => !url?.startsWith(ours)) // Of other pages the address is not known at all.
    .toSorted(
      (a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
    )[0]?.id;
}
