import { useEffect, useRef, useState } from 'preact/hooks';

interface DraftInput {
  onText(text: string): void;
  onFile(file: File): void;
}

/**
 * Takes a draft that is dropped or pasted anywhere on the page; into a text field only files, and what is pasted over
 * all of it goes there as usual.
 * @returns whether something hovers over the page that can be dropped.
 */
export function useDraftInput(input: DraftInput): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(input);
  latest.current = input;
  useEffect(() => {
    const stop = new AbortController();
    const take = (data: DataTransfer | null): boolean => {
      const [file] = data?.files ?? [];
      const text = data?.getData('text/plain') ?? '';
      if (file) latest.current.onFile(file);
      else if (text.trim() !== '') latest.current.onText(text);
      return file !== undefined || text.trim() !== '';
    };
    const listen = <Name extends 'dragover' | 'dragleave' | 'drop' | 'paste'>(
      name: Name,
      listener: (event: WindowEventMap[Name]) => void,
    ) => window.addEventListener(name, listener, { signal: stop.signal });
    const isOurs = ({ target, dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes('Files') || !isTextField(target);
    listen('dragover', (event) => {
      if (!isOurs(event)) return;
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    listen('drop', (event) => {
      setOver(false);
      if (!isOurs(event)) return;
      event.preventDefault();
      take(event.dataTransfer);
    });
    listen('paste', (event) => {
      const hasFile = (event.clipboardData?.files.length ?? 0) > 0;
      if (isInDialog(event.target) || (isTextField(event.target) && !hasFile)) return;
      if (take(event.clipboardData)) event.preventDefault();
    });
    return () => stop.abort();
  }, []);
  return over;
}

export function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

export function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}
