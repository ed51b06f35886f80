import { useMemo } from 'preact/hooks';
import { useAskBeforeClosing } from '~/components/use-ask-before-closing';

/** A text that somebody has begun to write and done nothing with yet. */
export interface KeptText {
  read(): string;
  keep(text: string): void;
}

/** Keeps such a text while one is elsewhere on the page; closing the page asks first, as long as there is some. */
export function useKeptText(): KeptText {
  const kept = useMemo(() => ({ text: '' }), []);
  useAskBeforeClosing(() => kept.text.trim() !== '');
  return useMemo(
    () => ({
      read: () => kept.text,
      keep: (text) => {
        kept.text = text;
      },
    }),
    [kept],
  );
}
