import { browser } from 'wxt/browser';
import { recount, reportQuotations } from '~/protocol/messages';
import { answer, ask, type Sender } from '~/protocol/messaging';
import { changeCounts, readCounts, type TabCounts } from './tab-counts';

const SEAL_RED = '#b5342a';

/** Keeps the badge of each tab: how many quotations its frames have together. */
export function countQuotations(): void {
  answer(reportQuotations, async ({ count, flags }, { tabId, frameId }) => {
    if (tabId === undefined) return;
    const counts = await changeCounts(tabId, (frames) => ({
      ...frames,
      [frameId]: { quotations: count, flags },
    }));
    await showBadge(tabId, counts);
  });
  browser.tabs.onRemoved.addListener((tabId) => void changeCounts(tabId, () => ({})));
}

/** A frame is gone, and what it had no longer counts. */
export async function forgetFrame({ tabId, frameId }: Sender): Promise<void> {
  if (tabId === undefined) return;
  const before = await readCounts(tabId);
  if (!(frameId in before)) return;
  await showBadge(tabId, await changeCounts(tabId, ({ [frameId]: _gone, ...others }) => others));
}

/**
 * A new document asked for the index. With a new top page the frames of the old one are gone, whose counts may stand
 * here still; those of its own frames may have been here before it, so they are asked again.
 */
export async function startOver({ tabId, frameId }: Sender): Promise<void> {
  if (tabId === undefined || frameId !== 0) return;
  const before = await changeCounts(tabId, (frames) => frames);
  if (Object.keys(before).length === 0) return;
  await changeCounts(tabId, () => ({}));
  await ask(recount, undefined, { tabId }).catch(() => undefined);
}

async function showBadge(tabId: number, counts: TabCounts): Promise<void> {
  const total = Object.values(counts).reduce((sum, { quotations }) => sum + quotations, 0);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: SEAL_RED });
    await browser.action.setBadgeText({ tabId, text: total > 0 ? String(total) : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}
