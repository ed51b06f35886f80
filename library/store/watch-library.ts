import { libraryChanged } from '~/protocol/messages';
import { ask } from '~/protocol/messaging';

/** Open to the extension's own pages and background only: content scripts, which have the page's origin, never use it. */
const CHANNEL = 'library';

/**
 * Calls back after every change of the library, from whatever page or tab of the extension it was made.
 * @returns a function that stops watching.
 */
export function watchLibrary(onChange: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => onChange();
  return () => channel.close();
}

/** Tells everybody who watches, and the background, that the library was changed. */
export function tellLibraryChanged(): void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(null);
    channel.close();
  } catch {
    // What was written is written: whoever opens the library next sees it.
  }
  // The background may be asleep for good, as when the extension was updated, or be the one who tells.
  void ask(libraryChanged, undefined).catch(() => undefined);
}
