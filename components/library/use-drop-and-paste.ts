import { useEffect, useState } from 'preact/hooks';
import type { Incoming } from './import-queue';
import { fromTransfer } from './incoming';

/**
 * Takes files that are dropped anywhere on the page, and what is pasted outside of text fields.
 * @returns whether files hover over the page.
 */
export function useDropAndPaste(onIncoming: (incoming: readonly Incoming[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const listen = <Name extends keyof WindowEventMap>(
      name: Name,
      listener: (event: WindowEventMap[Name]) => void,
    ) => window.addEventListener(name, listener, { signal: stop.signal });
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    listen('dragover', (event) => {
      if (!hasFiles(event)) return;
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    listen('drop', (event) => {
      setOver(false);
      if (!hasFiles(event)) return;
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
