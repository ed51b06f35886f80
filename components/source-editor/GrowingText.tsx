import type { RefObject, TextareaHTMLAttributes } from 'preact';
import { useRef } from 'preact/hooks';
import { useTypedText } from './use-typed-text';

interface GrowingTextProps extends Omit<TextareaHTMLAttributes, 'value' | 'onInput' | 'ref'> {
  readonly text: string;
  readonly box?: RefObject<HTMLTextAreaElement | null>;
  onText(text: string): void;
}

/** A text box that is as high as its text. */
export function GrowingText({ text, onText, box, class: name = '', ...more }: GrowingTextProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  const typed = useTypedText(box ?? own, text, onText);
  return (
    // The same text below the box makes the room.
    <div class={`growing ${String(name)}`} data-text={text}>
      <textarea
        rows={1}
        spellcheck={false}
        {...more}
        {...typed}
        onInput={(event) => {
          const { parentElement, value } = event.currentTarget;
          if (parentElement) parentElement.dataset.text = value;
          typed.onInput(event);
        }}
      />
    </div>
  );
}
