import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Transfers {
  /** Whether there is something to take in what hovers over the page; only its kinds can be told then. */
  holdsSomething(data: DataTransfer): boolean;
  /** @returns whether something was taken. */
  take(data: DataTransfer): boolean;
}

/**
 * Takes what is dropped or pasted anywhere on the page: into a text field only files, into a dialogue nothing that is
 * pasted. What one drags about within the page is not meant.
 * @returns whether something hovers over the page that can be dropped.
 */
export function useDropAndPaste(transfers: Transfers): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(transfers);
  latest.current = transfers;
  useLayoutEffect(() => {
    const stop = new AbortController();
    const listen = <Name extends keyof WindowEventMap>(
      name: Name,
      listener: (event: WindowEventMap[Name]) => void,
    ) => window.addEventListener(name, listener, { signal: stop.signal });
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
      latest.current.holdsSomething(dataTransfer) &&
      (dataTransfer.types.includes('Files') || !isTextField(target));
    listen('dragover', (event) => {
      if (!isForUs(event)) return;
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    listen('drop', (event) => {
      setOver(false);
      if (!event.dataTransfer || !isForUs(event)) return;
      event.preventDefault();
      latest.current.take(event.dataTransfer);
    });
    listen('paste', (event) => {
      const { target, clipboardData } = event;
      if (event.defaultPrevented || !clipboardData || isInDialog(target)) return;
      if (isTextField(target) && documentsIn(clipboardData).length === 0) return;
      if (latest.current.take(clipboardData)) event.preventDefault();
    });
    return () => stop.abort();
  }, []);
  return over;
}

/** @returns the files, without the picture that office programs put beside a text that is copied. */
export function documentsIn(data: DataTransfer): File[] {
  const files = [...data.files];
  const isText = data.getData('text/plain').trim() !== '';
  return isText ? files.filter(({ type }) => !type.startsWith('image/')) : files;
}

/** Whether what is typed, or dropped as text, goes into a field. */
export function isTextField(target: EventTarget | null): boolean {
  const field =
    'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea, select, [contenteditable]';
  return target instanceof Element && target.closest(field) !== null;
}

export function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}
