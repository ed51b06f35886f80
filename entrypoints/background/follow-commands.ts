import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { stepToPhrase } from '~/protocol/messages';
import { ask } from '~/protocol/messaging';
import { readSettings, switchSite } from '~/protocol/settings';
import { siteOfTab } from './serve-site';
import { readCounts } from './tab-counts';

/** Keyboard commands: step through the flagged phrases of the active tab, or switch its site on or off. */
export function followCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id ?? (await activeTab());
    if (tabId === undefined) return;
    if (command === 'next-phrase') await step(tabId, 'next');
    else if (command === 'previous-phrase') await step(tabId, 'previous');
    else if (command === 'toggle-site') await toggleSite(tabId);
  });
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/**
 * Steps within the frame that was stepped in last, then through the others that have flags, round and round.
 * The frame itself knows where in it the reader is.
 */
async function step(tabId: number, direction: 'next' | 'previous'): Promise<void> {
  const frames = Object.keys(await readCounts(tabId))
    .map(Number)
    .sort((a, b) => a - b);
  // Frames count a moment after they have marked: the page itself is asked all the same.
  if (frames.length === 0) frames.push(0);
  if (direction === 'previous') frames.reverse();
  const current = storage.defineItem<number>(`session:stepping:${tabId}`, { fallback: frames[0]! });
  const at = Math.max(0, frames.indexOf(await current.getValue()));
  // The frame where we are comes once more at the end: with nothing further on, its first phrase is the next one.
  const round = [...frames.slice(at), ...frames.slice(0, at + 1)];
  for (const [i, frameId] of round.entries()) {
    const moved = await ask(stepToPhrase, { direction, enter: i > 0 }, { tabId, frameId }).catch(() => false);
    if (moved) return current.setValue(frameId);
  }
}

async function toggleSite(tabId: number): Promise<void> {
  const site = await siteOfTab(tabId);
  if (site === null) return;
  const { offSites } = await readSettings();
  await switchSite(site, offSites.includes(site));
}
