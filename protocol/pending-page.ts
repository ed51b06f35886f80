import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** A web page that the user wants in the library, as it stands just now. */
const pageSchema = v.object({
  html: v.pipe(v.string(), v.minLength(1)),
  address: v.string(),
  title: v.string(),
});
export type PendingPage = v.InferOutput<typeof pageSchema>;

/** Why a page that was left could not be read. */
export type PageFault =
  /** Its tab has been closed. */
  | 'closed'
  /** The browser lets no extension read what the tab shows: its own pages, the extension gallery, a failed load. */
  | 'forbidden'
  /** A PDF: the viewer's page is there, the document is not in it. */
  | 'pdf';

/** The tab with the page that the popup wants added; the page itself is read when it is taken, and never stored. */
const pendingTab = storage.defineItem<number>('session:pendingPage');

/** What is beyond is left out: no page that is read is longer (UTF-16 units). */
const MOST_HTML = 16_000_000;

/** Leaves the page of a tab for the library page, which is opened next. */
export async function leavePendingPage(tabId: number): Promise<void> {
  await pendingTab.setValue(tabId);
}

/**
 * Reads the page that was left, once; only for pages of the extension.
 * @returns undefined when none was left; why, when it can't be read.
 */
export async function takePendingPage(): Promise<PendingPage | PageFault | undefined> {
  const tabId = await pendingTab.getValue();
  if (tabId === null) return undefined;
  await pendingTab.removeValue();
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: readPage,
      args: [MOST_HTML],
    });
    if (top?.result === 'pdf') return 'pdf';
    const page = v.safeParse(pageSchema, top?.result);
    return page.success ? page.output : 'forbidden';
  } catch {
    return (await isOpen(tabId)) ? 'forbidden' : 'closed';
  }
}

async function isOpen(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    return false;
  }
}

/** Runs in the page, beside its own scripts: must stand alone. Changes nothing there. */
function readPage(most: number): PendingPage | 'pdf' {
  if (document.contentType === 'application/pdf') return 'pdf';
  const { outerHTML } = document.documentElement;
  return { html: outerHTML.slice(0, most), address: location.href, title: document.title };
}
