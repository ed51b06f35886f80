/** What a key does to the paragraph whose text box it is pressed in. */
export type ParagraphKey =
  | 'split'
  | 'join'
  | 'join-next'
  | 'previous'
  | 'next'
  | 'take'
  | { readonly level: number };

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

interface Selected {
  readonly value: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
}

/** @returns undefined for a key that the box deals with by itself. */
export function keyOfParagraphBox(
  { key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed,
  { value, selectionStart, selectionEnd }: Selected,
): ParagraphKey | undefined {
  const command = ctrlKey || metaKey;
  if (command && altKey) {
    const [, level] = /^Digit([0-4])$/u.exec(code) ?? [];
    return level === undefined ? undefined : { level: Number(level) };
  }
  if (altKey) return code === 'KeyK' && selectionStart < selectionEnd ? 'take' : undefined;
  // A paragraph is one line of text: Enter can mean nothing else.
  if (key === 'Enter') return 'split';
  if (command || shiftKey || selectionStart !== selectionEnd) return undefined;
  const atStart = selectionStart === 0;
  const atEnd = selectionEnd === value.length;
  if (key === 'Backspace' && atStart) return 'join';
  if (key === 'Delete' && atEnd) return 'join-next';
  if ((key === 'ArrowUp' || key === 'ArrowLeft') && atStart) return 'previous';
  if ((key === 'ArrowDown' || key === 'ArrowRight') && atEnd) return 'next';
  return undefined;
}
