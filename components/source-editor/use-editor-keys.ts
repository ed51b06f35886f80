import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

export interface EditorKeys {
  undo(): void;
  redo(): void;
  save(): void;
}

/**
 * Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y, and Ctrl+S anywhere within an element. Undo is that of the draft in all boxes but those
 * that hold nothing of it (`data-own-undo`); the browser's own would bring back half a step.
 */
export function useEditorKeys(root: RefObject<HTMLElement | null>, keys: EditorKeys): void {
  useLayoutEffect(() => {
    const { current } = root;
    if (!current) return;
    const stop = new AbortController();
    const turn = (event: Event, back: boolean) => {
      if (event.target instanceof Element && event.target.closest('[data-own-undo]')) return;
      event.preventDefault();
      back ? keys.undo() : keys.redo();
    };
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      const key = event.key.toLowerCase();
      if (key === 'z') turn(event, !event.shiftKey);
      else if (key === 'y' && !event.shiftKey) turn(event, false);
      else if (key === 's' && !event.shiftKey) {
        event.preventDefault();
        keys.save();
      }
    };
    // From the browser's own menus.
    const onInput = (event: InputEvent) => {
      if (event.inputType === 'historyUndo') turn(event, true);
      if (event.inputType === 'historyRedo') turn(event, false);
    };
    current.addEventListener('keydown', onKey, { signal: stop.signal });
    current.addEventListener('beforeinput', onInput, { signal: stop.signal });
    return () => stop.abort();
  }, [root, keys]);
}
