import type { RefObject, TargetedEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type TextBox = HTMLTextAreaElement | HTMLInputElement;

/**
 * Ties a text box to a text that can change under it (undo). The letters of an input method that is still composing stay
 * in the box, and the caret stays where it is as long as the text is the box's own.
 */
export function useTypedText<Box extends TextBox>(
  box: RefObject<Box | null>,
  text: string,
  onText: (text: string) => void,
) {
  const composing = useRef(false);
  // After each drawing: what was typed may have become something else (lines that were pasted: paragraphs).
  useLayoutEffect(() => {
    const { current } = box;
    if (current && !composing.current && current.value !== text) current.value = text;
  });
  return {
    ref: box,
    onInput: (event: TargetedEvent<Box, InputEvent>) => {
      composing.current = event.isComposing;
      if (!event.isComposing) onText(event.currentTarget.value);
    },
    onCompositionEnd: (event: TargetedEvent<Box, CompositionEvent>) => {
      composing.current = false;
      onText(event.currentTarget.value);
    },
  };
}
