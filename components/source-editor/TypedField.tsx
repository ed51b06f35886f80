import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { GrowingText } from './GrowingText';
import { useTypedText } from './use-typed-text';

interface BoxMore {
  readonly inputMode?: 'url';
  readonly list?: string;
  readonly lang?: string;
}

interface TypedFieldProps {
  /** Of the box; hint and fault are named after it. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  /** Higher as the text grows. */
  readonly growing?: boolean;
  /** What else the box has. */
  readonly more?: BoxMore;
  onText(text: string): void;
  onLeave?(): void;
  readonly children?: ComponentChildren;
}

/** One line of a form: what it is, the box, a hint, and what is wrong with it. */
export function TypedField({ id, label, text, hint, fault, growing, more, ...on }: TypedFieldProps) {
  const described = [fault ? `${id}-fault` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  const box = {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': fault ? true : undefined,
    autocomplete: 'off',
    ...(on.onLeave && { onBlur: on.onLeave }),
  } as const;
  return (
    <div class={`typed-field${fault ? ' faulty' : ''}`}>
      <label for={id}>{label}</label>
      {growing ? (
        <GrowingText {...box} {...(more?.lang && { lang: more.lang })} text={text} onText={on.onText} />
      ) : (
        <LineBox {...box} {...more} text={text} onText={on.onText} />
      )}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {on.children}
    </div>
  );
}

interface LineBoxProps extends BoxMore {
  readonly id: string;
  readonly text: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly autocomplete: 'off';
  readonly onBlur?: () => void;
  onText(text: string): void;
}

function LineBox({ text, onText, ...more }: LineBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  return <input type="text" spellcheck={false} {...more} {...useTypedText(box, text, onText)} />;
}
