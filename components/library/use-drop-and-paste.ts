import { useEffect, useState } from 'preact/hooks';
import { type Arrival, fromTransfer, holdsSomething } from './arrivals';

/**
 * Takes files, text and links that are dropped anywhere on the page, and what is pasted outside of text fields.
 * @returns whether something hovers over the page.
 */
export function useDropAndPaste(onIncoming: (incoming: readonly Arrival[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const listen = <Name extends keyof WindowEventMap>(
      name: Name,
      listener: (event: WindowEventMap[Name]) => void,
    ) => window.addEventListener(name, listener, { signal: stop.signal });
    // What one drags about within the page is not for the library; text fields take text themselves.
    let own = false;
    listen('dragstart', () => {
      own = true;
    });
    listen('dragend', () => {
      own = false;
    });
    const isForUs = ({ dataTransfer, target }: DragEvent) =>
      dataTransfer !== null &&
      !own &&
      holdsSomething(dataTransfer) &&
      (dataTransfer.types.includes('Files') || !takesText(target));
    listen('dragover', (event) => {
      if (!isForUs(event)) return;
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    listen('drop', (event) => {
      setOver(false);
      if (!isForUs(event)) return;
      event.preventDefault();
      onIncoming(fromTransfer(event.dataTransfer));
    });
    listen('paste', (event) => {
      if (takesText(event.target)) return;
      const incoming = fromTransfer(event.clipboardData);
      if (incoming.length === 0) return;
      event.preventDefault();
      onIncoming(incoming);
    });
    return () => stop.abort();
  }, [onIncoming]);
  return over;
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea, [contenteditable], dialog',
    ) !== null
  );
}
