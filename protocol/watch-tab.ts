import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type BlockChange, type FrameReport, frameMessageSchema, type Jump, PANEL_PORT } from './panel-port';

/** What a popup or panel knows of the tab it shows. */
export type TabView =
  /** No frame has answered yet, and one still may. */
  | { readonly state: 'connecting' }
  /** Nobody is there to answer: a page of the browser's own, the store, a PDF. */
  | { readonly state: 'unreachable' }
  /** The frames that have answered, the top one first. */
  | { readonly state: 'connected'; readonly frames: readonly FrameReport[] };

export interface TabWatch {
  /** Asks a frame to scroll to something. */
  jump(to: Jump): void;
}

export interface TabListeners {
  onChange(view: TabView): void;
  /** A frame handed over its text, or what changed in it; `gone`: all that was handed over so far is of frames before. */
  onBlocks?(change: BlockChange | 'gone'): void;
}

/** How long a page that is on its way is given before it is asked again, in milliseconds. */
const RETRY_MS = 400;
/** A page that has loaded may be there before our script in it is: it is asked so often again, each time twice as long after. */
const LATE_TRIES = 4;

/** Follows the frames of a tab, across navigations, until the signal aborts. */
export function watchTab(tabId: number, listeners: TabListeners, signal: AbortSignal): TabWatch {
  let retry: ReturnType<typeof setTimeout> | undefined;
  let connection: ReturnType<typeof connect> | undefined;
  let lateTries = 0;
  // Frames answer only if they stood when the port was opened: whatever has loaded since needs a new one.
  const reconnect = () => {
    clearTimeout(retry);
    connection?.close();
    listeners.onBlocks?.('gone');
    connection = connect(tabId, { ...listeners, onChange: watch });
  };
  const watch = (view: TabView) => {
    listeners.onChange(view);
    if (signal.aborted) return;
    if (view.state === 'connecting') retry = setTimeout(reconnect, RETRY_MS);
    else if (view.state === 'unreachable' && lateTries < LATE_TRIES)
      retry = setTimeout(reconnect, RETRY_MS * 2 ** lateTries++);
  };
  const onUpdated = (updatedId: number, change: { status?: string }) => {
    if (updatedId !== tabId || change.status !== 'complete') return;
    lateTries = 0;
    reconnect();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    clearTimeout(retry);
    browser.tabs.onUpdated.removeListener(onUpdated);
    connection?.close();
  });
  reconnect();
  return {
    jump: (to) => connection?.send(to),
  };
}

function connect(tabId: number, { onChange, onBlocks }: TabListeners) {
  const frames = new Map<string, FrameReport>();
  let state: 'open' | 'lost' | 'closed' = 'open';
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT });
  port.onMessage.addListener((message: unknown) => {
    const told = v.safeParse(frameMessageSchema, message);
    if (state !== 'open' || !told.success) return;
    if (told.output.type === 'blocks') return onBlocks?.(told.output);
    frames.set(told.output.frame, told.output);
    onChange({
      state: 'connected',
      frames: [...frames.values()].toSorted((a, b) => Number(b.top) - Number(a.top)),
    });
  });
  port.onDisconnect.addListener(async () => {
    void browser.runtime.lastError; // Read, or the browser logs that there was nobody to connect to.
    if (state !== 'open') return;
    state = 'lost';
    const loading = await isLoading(tabId);
    if (state === 'lost') onChange({ state: loading ? 'connecting' : 'unreachable' });
  });
  return {
    send: (jump: Jump) => {
      if (state === 'open') port.postMessage(jump);
    },
    close: () => {
      state = 'closed';
      port.disconnect();
    },
  };
}

/** @returns whether the tab's page is still on its way. */
async function isLoading(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).status === 'loading';
  } catch {
    return false; // The tab is gone.
  }
}
