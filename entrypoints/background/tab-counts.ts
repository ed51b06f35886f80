import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const tabCountsSchema = v.record(v.string(), v.object({ quotations: v.number(), flags: v.number() }));
/** What the frames of a tab have, by frame id. */
export type TabCounts = v.InferOutput<typeof tabCountsSchema>;

/** Session storage outlives the worker, not the browser: just as long as the tabs it speaks of. */
const keyOf = (tabId: number) => `session:counts:${tabId}` as const;

export async function readCounts(tabId: number): Promise<TabCounts> {
  return v.parse(v.fallback(tabCountsSchema, {}), (await storage.getItem(keyOf(tabId))) ?? {});
}

/** One change after the other: frames report at the same time, and none may write over another. */
let lastChange: Promise<unknown> = Promise.resolve();

/** @returns the counts after the change. Frames without a flag are left out, tabs without a frame are not kept. */
export function changeCounts(tabId: number, change: (counts: TabCounts) => TabCounts): Promise<TabCounts> {
  const changed = lastChange.then(async () => {
    const counts = Object.fromEntries(
      Object.entries(change(await readCounts(tabId))).filter(
        ([, { quotations, flags }]) => quotations + flags > 0,
      ),
    );
    if (Object.keys(counts).length > 0) await storage.setItem(keyOf(tabId), counts);
    else await storage.removeItem(keyOf(tabId));
    return counts;
  });
  lastChange = changed.catch(() => undefined);
  return changed;
}
